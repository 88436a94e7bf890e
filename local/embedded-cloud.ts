// Runs a synthesized CDK app on this machine: the templates decide what there is, this file only joins the parts.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { HttpApi } from './api-gateway/http-api.ts'
import { httpApiSettings } from './api-gateway/http-api-settings.ts'
import { JwtAuthorizer } from './api-gateway/jwt-authorizer.ts'
import { awsEndpoint } from './aws-endpoint.ts'
import { Activity } from './clock/activity.ts'
import { TimeMachine } from './clock/time-machine.ts'
import { VirtualClock } from './clock/virtual-clock.ts'
import { installVirtualDate, machineNow } from './clock/virtual-date.ts'
import { offsetIn, openCloudDatabase, readSetting, writeSetting } from './cloud-database.ts'
import type { CloudOptions, EmbeddedCloud } from './cloud-options.ts'
import { openServers } from './cloud-servers.ts'
import { ConsoleServer } from './console/console-server.ts'
import { createTables } from './dynamodb/create-tables.ts'
import { openDatabaseServer } from './dynamodb/database-server.ts'
import { DynamoDbClient } from './dynamodb/dynamodb-client.ts'
import { DynamoDbFront } from './dynamodb/dynamodb-front.ts'
import { EventBus } from './events/event-bus.ts'
import { eventRules } from './events/event-rules.ts'
import { functionEnvironment } from './function-environment.ts'
import { answerJson } from './http/answer-json.ts'
import { Accounts } from './identity/accounts.ts'
import { IdentityProvider } from './identity/identity-provider.ts'
import { poolSettings } from './identity/pool-settings.ts'
import { signingKeys } from './identity/signing-keys.ts'
import { AsyncInvocations } from './lambda/async-invocations.ts'
import { failurePolicies, functionSpecs } from './lambda/function-specs.ts'
import { Functions, functionNameOf } from './lambda/functions.ts'
import { LambdaApi } from './lambda/lambda-api.ts'
import { executionFigures } from './machines/execution-figures.ts'
import { stateMachines } from './machines/state-machines.ts'
import { bucketSettings } from './s3/bucket-settings.ts'
import { ObjectStore } from './s3/object-store.ts'
import { scheduleSettings } from './schedule/schedule-settings.ts'
import { isFrequent, Schedules } from './schedule/schedules.ts'
import { MailJournal } from './ses/mail-journal.ts'
import { MailServer } from './ses/mail-server.ts'
import { mailSettings } from './ses/mail-settings.ts'
import { DeadLetterQueues } from './sqs/dead-letter-queues.ts'
import { StartRefusal } from './start-refusal.ts'
import { StatusServer } from './status/status-server.ts'
import { StepFunctions } from './step-functions/step-functions.ts'
import { EventSourceMapping } from './streams/event-source-mapping.ts'
import { mappingSettings } from './streams/mapping-settings.ts'
import { StreamReader } from './streams/stream-reader.ts'
import { HOME_REGION, readCloudAssembly } from './template/cloud-assembly.ts'
import { DeployedStacks } from './template/deployed-stacks.ts'
import { ACCOUNT } from './template/resource-identity.ts'

/** What to close, in the order of opening; closed backwards. */
type Closing = (() => void | Promise<void>)[]

const SEEDED = 'seeded-at'

/**
 * Starts the app in `options.assembly`. One process runs one cloud, because the process's own Date is
 * shifted; tests start theirs by `spawnCloud`. Rejects with a `StartRefusal` for what a person can put right.
 */
export async function startEmbeddedCloud(options: CloudOptions): Promise<EmbeddedCloud> {
  const closing: Closing = []
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end()
  }
  try {
    return await start(options, closing, close)
  } catch (cause) {
    await close()
    throw cause
  }
}

async function start(
  options: CloudOptions,
  closing: Closing,
  close: () => Promise<void>,
): Promise<EmbeddedCloud> {
  // As on Lambda: nothing may lean on the machine's own time zone.
  process.env['TZ'] = 'UTC'
  const stateFolder = resolve(options.stateFolder)
  const logFolder = join(stateFolder, 'logs')
  const { database, close: closeDatabase } = openCloudDatabase(stateFolder)
  closing.push(closeDatabase)
  mkdirSync(logFolder, { recursive: true })
  const log = (file: string) => (text: string) =>
    appendFileSync(join(logFolder, `${file}.log`), text.endsWith('\n') ? text : `${text}\n`)

  const firstOffset = options.startsAt === undefined ? 0 : Date.parse(options.startsAt) - machineNow()
  const clock = new VirtualClock(offsetIn(database, firstOffset))
  installVirtualDate(clock.cell)
  const activity = new Activity()
  let writes = 0
  const failedCalls = () => functions.figures().reduce((sum, { errors }) => sum + errors, 0)
  const time = new TimeMachine(clock, activity, () => writes + failedCalls())

  const {
    servers,
    ports,
    addresses,
    close: closeServers,
  } = await openServers(options.ports ?? 0, () => clock.now())
  closing.push(closeServers)
  const assembly = readCloudAssembly(resolve(options.assembly))
  const stacks = new DeployedStacks(assembly, addresses)

  const accounts = new Accounts(database, options.accounts ?? [])
  const pool = poolSettings(stacks, addresses.identity, [
    ...(options.callbackUrls ?? []),
    `${addresses.console}/callback`,
    `${addresses.console}/`,
  ])
  const keys = await signingKeys(join(stateFolder, 'signing-keys.json'))
  const identity =
    pool && new IdentityProvider(pool, { accounts, keys, database, clock, activity, log: log('identity') })
  if (identity) addresses.issuer = identity.issuer

  const functions = new Functions(functionSpecs(stacks, assembly, join(stateFolder, 'inline')), {
    offset: clock.cell,
    logFolder,
    activity,
    environment: { ...functionEnvironment(addresses), ...options.functionEnvironment },
  })
  closing.push(() => functions.close())
  const invoke = (target: string, event: string) => functions.invoke(target, event)
  const queues = new DeadLetterQueues(database, clock, stacks.resources('AWS::SQS::Queue'))
  const invocations = new AsyncInvocations(database, clock, functions, queues, failurePolicies(stacks))
  closing.push(() => invocations.close())
  const runInvocations = () => invocations.runDue()
  const events = new EventBus(eventRules(stacks), invocations, queues, clock, HOME_REGION)

  const databaseServer = await openDatabaseServer(stateFolder, () => {
    log('cloud')('dynoxide ended by itself')
    throw new StartRefusal('The local DynamoDB (dynoxide) ended by itself.', 'Start again.')
  })
  closing.push(() => databaseServer.close())
  const client = new DynamoDbClient(databaseServer.address)
  closing.push(() => client.close())
  await createTables(client, [
    ...stacks.resources('AWS::DynamoDB::GlobalTable'),
    ...stacks.resources('AWS::DynamoDB::Table'),
  ])
  const mappings = mappingSettings(stacks).map((settings) => {
    const reader = new StreamReader(client, settings.tableName)
    return new EventSourceMapping(settings, { database, clock, reader, queues, invoke, log: log('cloud') })
  })
  const dynamodb = new DynamoDbFront(databaseServer.address, () => {
    writes++
    for (const mapping of mappings) mapping.announce()
  })
  closing.push(() => dynamodb.close())

  const journal = new MailJournal(database)
  const mail = await MailServer.start(mailSettings(stacks), {
    journal,
    clock,
    putEvent: (event) => events.put(event),
    afterPut: runInvocations,
  })
  closing.push(() => mail.close())
  const buckets = bucketSettings(stacks, addresses.console)
  const objects = await ObjectStore.start(join(stateFolder, 's3'), buckets, clock, activity)

  const stepFunctions = new StepFunctions({
    database,
    clock,
    region: HOME_REGION,
    accountId: ACCOUNT,
    invoke: async (functionName, payload) => {
      const result = await invoke(functionName, JSON.stringify(payload))
      return 'payload' in result
        ? { payload: JSON.parse(result.payload) }
        : { functionError: result.functionError }
    },
    log: log('step-functions'),
  })
  closing.push(() => stepFunctions.close())
  const machines = stateMachines(stacks, assembly)
  for (const machine of machines) {
    try {
      stepFunctions.putStateMachine(machine)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new StartRefusal(`${reason}.`, 'Change the machine in statemachines/.')
    }
  }

  const settings = scheduleSettings(stacks)
  const scheduleParts = {
    database,
    clock,
    start: (target: string, input: string) => invocations.enqueue(functionNameOf(target), input),
    afterStart: runInvocations,
  }
  const often = settings.filter((one) => isFrequent(one, clock.now()))
  const schedules = new Schedules(
    'schedules',
    settings.filter((one) => !often.includes(one)),
    scheduleParts,
  )
  const frequent = new Schedules('frequent schedules', often, scheduleParts)

  for (const keeper of [stepFunctions, invocations, schedules, ...mappings]) time.add(keeper)
  time.addFrequent(frequent)

  const clients = (pool?.clients ?? []).map((one) => ({
    clientId: one.id,
    issuer: addresses.issuer,
    callbackUrls: one.callbackUrls,
    logoutUrls: one.logoutUrls,
    scopes: one.scopes,
  }))
  const outputs = stacks.outputs()
  const cloud: EmbeddedCloud = {
    addresses,
    ports,
    clients,
    outputs,
    now: () => new Date(clock.now()),
    moveClock: (to) => time.moveTo(to instanceof Date ? to.getTime() : to),
    settle: () => time.settle(),
    accounts: async () => accounts.all(),
    replaceAccounts: async (given) => accounts.replace(given),
    status: async () => ({
      now: new Date(clock.now()).toISOString(),
      machineTime: new Date(machineNow()).toISOString(),
      busy: time.busyParts(),
      addresses,
      outputs,
      clients,
      functions: functions.figures(),
      asynchronousInvocations: invocations.count(),
      stateMachines: await executionFigures(machines, (operation, body) =>
        stepFunctions.call(operation, body),
      ),
      schedules: [...schedules.plans(), ...frequent.plans()],
      queues: queues.counts(),
      deadLetters: queues.messages(),
      mails: journal.count(),
      dynamodbRequests: dynamodb.requests(),
    }),
    close,
  }

  const status = new StatusServer(
    {
      status: cloud.status,
      now: () => clock.now(),
      moveClock: cloud.moveClock,
      settle: cloud.settle,
      accounts: () => accounts.all(),
      replaceAccounts: (given) => accounts.replace(given),
    },
    options.openApiFile,
  )
  const apiSettings = httpApiSettings(stacks, new URL(addresses.api).host, (issuer) =>
    pool && issuer.endsWith(`/${pool.poolId}`) ? addresses.issuer : issuer,
  )
  // On AWS the console has the address that the template allows; here it has this one.
  apiSettings?.cors?.AllowOrigins.push(addresses.console)
  const api =
    apiSettings &&
    new HttpApi(apiSettings, { authorizer: new JwtAuthorizer(), activity, clock, invoke, log: log('api') })

  const [consoleClient] = clients
  const web =
    options.consoleFolder !== undefined && consoleClient !== undefined
      ? new ConsoleServer({
          folder: options.consoleFolder,
          addresses,
          client: consoleClient,
          municipality: 'Alingsås kommun',
        })
      : undefined
  servers.console.answerWith((request, response) =>
    web ? web.handle(request, response) : answerJson(response, 404, { message: 'The console is not built.' }),
  )

  const lambda = new LambdaApi(functions, invocations)
  servers.aws.answerWith(awsEndpoint({ dynamodb, lambda, mail, stepFunctions }, activity))
  servers.s3.answerWith((request, response) => objects.handle(request, response))
  servers.mailbox.answerWith((request, response) => mail.handle(request, response))
  servers.identity.answerWith((request, response) =>
    identity
      ? identity.handle(request, response)
      : answerJson(response, 404, { message: 'The app has no user pool.' }),
  )
  servers.api.answerWith((request, response) =>
    api ? api.handle(request, response) : answerJson(response, 404, { message: 'The app has no HTTP API.' }),
  )

  stepFunctions.resume()
  for (const mapping of mappings) {
    await mapping.start()
    closing.push(() => mapping.close())
  }
  time.start()
  closing.push(() => time.stop())
  servers.status.answerWith((request, response) => status.handle(request, response))
  writeFileSync(join(stateFolder, 'addresses.json'), JSON.stringify(addresses, null, 2))
  if (options.seed && readSetting(database, SEEDED) === undefined) {
    await options.seed(cloud)
    writeSetting(database, SEEDED, new Date(clock.now()).toISOString())
  }
  return cloud
}
