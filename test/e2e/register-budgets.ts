// How many DynamoDB requests the routes of the register, and of what follows from a class, may make.
import { type Budget, command, me, page, readOne } from './read-meter.ts'

const inOwnUnits: Budget = {
  reads: 3,
  transactions: 0,
  because: 'Whoever sees some units only has their places looked up: the list of units',
}

/** The system, what it handles and receives, who stands on it, what is answered: all in its own partition. */
const parts = 'the class, the system’s own partition, and everything it handles at once'

/** Asked once for the whole file, whatever the number of its rows, but for what a hundred of them have. */
const importContext =
  'The list of units, who holds each of nine roles, the model and the rules; for each unit its names; and for each hundred rows the assets, systems, classifications and links'

/** By route, with what is done when a route does different things. */
export const registerBudgets: Record<string, Budget> = {
  checkProtectiveSecurity: me,
  'checkProtectiveSecurity in doubt': command(1),
  listAssets: page,
  'listAssets of one’s own units': inOwnUnits,
  'listAssets by name, in one unit': {
    reads: 3,
    transactions: 0,
    because: 'Names stand in order within each unit: the list of units, and a Query for each that is seen',
  },
  'listAssets behind a figure': {
    reads: 4,
    transactions: 0,
    because: 'The facts that are counted are keys alone; the assets they are about are got at once',
  },
  registerAsset: {
    reads: 6,
    transactions: 1,
    because:
      'The owner’s roles, the place, the systems, the model in force and the rules are all asked about',
  },
  readAsset: readOne,
  changeAsset: {
    reads: 5,
    transactions: 1,
    because: 'It may get another owner and another unit, and be classified anew by the model in force',
  },
  endAsset: {
    reads: 5,
    transactions: 1,
    because: 'Its links to systems, its open classification and the tasks of that end with it',
  },
  'proposeClass anew': {
    reads: 4,
    transactions: 1,
    because: 'The asset says what it demands, the rules which aspects, and the model in which words',
  },
  'proposeClass in place of another': {
    reads: 5,
    transactions: 1,
    because: 'The classification that waits, and the tasks about it, which are withdrawn',
  },
  reclassifyAsset: command(2),
  listClassifications: {
    reads: 3,
    transactions: 0,
    because: 'Whoever answers for the asset today reads all its classifications: the asset says who',
  },
  readClassification: {
    reads: 3,
    transactions: 0,
    because: 'Whoever answers for the asset today reads all its classifications: the asset says who',
  },
  'readRegisterFigures of one unit': inOwnUnits,
  'readRegisterFigures of all units': {
    reads: 10,
    transactions: 0,
    because: 'Everything is counted, in eight stretches of the units, all at the same time',
  },
  listSystems: {
    reads: 3,
    transactions: 0,
    because: 'Each system is shown with its class: those of the page are got at once',
  },
  'listSystems of one’s own units': {
    reads: 4,
    transactions: 0,
    because: 'The classes of the page, and the list of units',
  },
  'listSystems behind a figure': {
    reads: 3,
    transactions: 0,
    because:
      'The list of units and the facts; here nothing is behind the figure, else the systems and classes',
  },
  registerSystem: {
    reads: 4,
    transactions: 1,
    because: 'Two people’s roles, and the place',
  },
  readSystem: { reads: 3, transactions: 0, because: 'It is shown with its class' },
  changeSystem: {
    reads: 6,
    transactions: 1,
    because: 'It may get another owner, manager and unit, and is shown with its class',
  },
  readSystemLinks: {
    reads: 5,
    transactions: 0,
    because: `What is linked has names, and what is sent lies with its receivers: ${parts}`,
  },
  beginHandling: {
    reads: 4,
    transactions: 1,
    because: 'The system, the asset, and the link that may have been there before',
  },
  endHandling: { reads: 4, transactions: 1, because: 'The system, the asset and the link' },
  beginDependency: {
    reads: 6,
    transactions: 1,
    because:
      'Both systems, the link and the count of links; and no circle may close: a Query for each system on the way, here one',
  },
  endDependency: {
    reads: 5,
    transactions: 1,
    because: 'Both systems, the link, and the count of links, which keeps two from closing a circle',
  },
  beginIntegration: {
    reads: 5,
    transactions: 1,
    because: 'Both systems, what the receiver gets, and the assets that are sent, got at once',
  },
  endIntegration: {
    reads: 5,
    transactions: 1,
    because: 'Both systems, what the receiver gets, and the assets that are sent no more, got at once',
  },
  listModels: page,
  readModel: me,
  'readModel of the municipality': readOne,
  addModel: command(1),
  proposeLevels: readOne,
  listCatalogues: page,
  readCatalogue: readOne,
  addCatalogue: command(1),
  explainClass: {
    reads: 5,
    transactions: 0,
    because: 'The class, the system, and the names on the way: assets at once and systems at once',
  },
  protectSystem: command(2),
  'protectSystem for less': {
    reads: 5,
    transactions: 1,
    because: 'The coordinators and, of level 3, the security chief are told: a Query for each role',
  },
  listRequirements: {
    reads: 5,
    transactions: 0,
    because: `Which apply follows from everything about the system: ${parts}; and the catalogue`,
  },
  answerRequirement: {
    reads: 4,
    transactions: 1,
    because: 'The system, the answer before, and the catalogue in force',
  },
  exceptRequirement: {
    reads: 7,
    transactions: 1,
    because: `As the list of requirements, and two roles are told: ${parts}`,
  },
  endException: command(1),
  createAction: {
    reads: 6,
    transactions: 1,
    because: `As the list of requirements, and whether the person has a role: ${parts}`,
  },
  listActions: page,
  'listActions of one’s own units': inOwnUnits,
  readAction: readOne,
  closeAction: command(1),
  readSystemProcurement: {
    reads: 6,
    transactions: 0,
    because: `As the list of requirements, and the model that has the words of the class: ${parts}`,
  },
  writeProcurement: { reads: 3, transactions: 0, because: 'The catalogue and the model in force' },
  'importRegister of new assets': {
    reads: 15,
    transactions: 1,
    because: importContext,
  },
  'importRegister of decided classes': {
    reads: 17,
    transactions: 1,
    because: `${importContext}; and the open tasks of each classification that waits for a proposal`,
  },
  exportRegister: command(2),
  'exportRegister of systems': {
    reads: 4,
    transactions: 1,
    because: 'The list of units, the systems, and their classes, a hundred at once',
  },
  discloseRegister: command(1),
  'discloseRegister of systems': command(2),
  listDisclosures: page,
  readDisclosure: readOne,
  'completeTask to propose a class': {
    reads: 5,
    transactions: 1,
    because: 'The asset says what it demands, the rules which aspects, the classification in which words',
  },
  'completeTask to advise on a class': command(1),
  'completeTask to decide a class': {
    reads: 5,
    transactions: 1,
    because: 'The proposal as it stands now, what the asset demands of it, and the rules',
  },
  'completeTask to appoint an owner': {
    reads: 4,
    transactions: 1,
    because: 'The vacancy, and the roles of whoever is named',
  },
}
