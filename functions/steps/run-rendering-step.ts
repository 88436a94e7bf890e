// The Lambda behind the Task states in which the system writes a document; apart from the others, for it carries a typesetter.
import { Environment, readEnvironment } from '../runtime/environment.ts'
import { openTextStore } from '../store/text-store.ts'
import { matterTexts } from './matter-texts.ts'
import { renderAnnualReport } from './render-annual-report.ts'
import { renderMatterText } from './render-matter-text.ts'
import type { Steps } from './step-handler.ts'
import { stepHandler } from './step-handler.ts'
import { writeExtraordinaryText } from './write-extraordinary-text.ts'

const environment = readEnvironment(Environment.pick({ DOCUMENT_BUCKET_NAME: true, MUNICIPALITY: true }))
const dependencies = {
  texts: openTextStore(environment.DOCUMENT_BUCKET_NAME),
  municipality: environment.MUNICIPALITY,
  kinds: matterTexts,
}

const steps: Steps = {
  'render-annual-report': renderAnnualReport(dependencies),
  'render-matter-text': renderMatterText(dependencies),
  'write-extraordinary-text': writeExtraordinaryText(dependencies),
}

export const handler = stepHandler(steps)
