// Who does what in the measurements: people of the seed.

export const coordinator = 'iss.maja.lind'
export const registrar = 'reg.birgitta.holm'

/** Sees the whole register, and sees one administration of it. */
export const viewers = {
  administrator: 'adm.olle.wester',
  'information owner': 'ia.oskar.falk',
} as const
export type Viewer = keyof typeof viewers

/** That administration, with its system manager and its head, who owns its systems. */
export const social = {
  unitId: 'socialforvaltningen',
  owner: viewers['information owner'],
  manager: 'sf.sara.qvist',
  chief: 'fc.maria.bergstrand',
} as const
