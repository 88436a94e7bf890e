// Where each function's handler lies: the file under functions/ that exports `handler`.
import type { FunctionName } from './grants.ts'

export const entries: Readonly<Record<FunctionName, string>> = {
  ServeOrganisation: 'api/serve-organisation.ts',
  ServeMatters: 'api/serve-matters.ts',
  ServeDocuments: 'api/serve-documents.ts',
  ServeTexts: 'api/serve-texts.ts',
  ServeTasks: 'api/serve-tasks.ts',
  ServeMeetings: 'api/serve-meetings.ts',
  ServeAudit: 'api/serve-audit.ts',
  ServeRegister: 'api/serve-register.ts',
  ServeProtection: 'api/serve-protection.ts',
  ServeRegisterFiles: 'api/serve-register-files.ts',
  ServeDisclosures: 'api/serve-disclosures.ts',
  ServeReports: 'api/serve-reports.ts',
  RunStep: 'steps/run-step.ts',
  RunReportingStep: 'steps/run-reporting-step.ts',
  RelayOutbox: 'relay/relay-outbox.ts',
  RecordDelivery: 'relay/record-delivery.ts',
  KeepWatch: 'schedules/keep-watch.ts',
  SendReminders: 'schedules/send-reminders.ts',
  SealAudit: 'schedules/seal-audit.ts',
  SweepOutbox: 'schedules/sweep-outbox.ts',
}
