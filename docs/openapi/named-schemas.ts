// The schemas that stand under a name of their own in the OpenAPI document, because several routes use them.
import type * as z from 'zod'
import { ActionView } from '../../functions/api/contract/action-routes.ts'
import { AssetView, ClassificationView } from '../../functions/api/contract/asset-routes.ts'
import { DisclosedFile, DisclosureView } from '../../functions/api/contract/disclosure-routes.ts'
import { DocumentView, VersionView } from '../../functions/api/contract/document-routes.ts'
import { DraftView } from '../../functions/api/contract/draft-routes.ts'
import { IncidentDetails, IncidentRow, IncidentView } from '../../functions/api/contract/incident-routes.ts'
import { MatterRow, MatterView } from '../../functions/api/contract/matter-routes.ts'
import { ChairDecisionView, MeetingView } from '../../functions/api/contract/meeting-routes.ts'
import { Me, PersonView } from '../../functions/api/contract/organisation-routes.ts'
import { PlanDetails, PlanRowView, PlanView } from '../../functions/api/contract/plan-routes.ts'
import {
  CatalogueView,
  ExceptionView,
  ModelView,
  ProcurementDocument,
} from '../../functions/api/contract/protection-routes.ts'
import { SystemView } from '../../functions/api/contract/system-routes.ts'
import { TaskView } from '../../functions/api/contract/task-routes.ts'
import { OutdatedNamesView, TextComparisonView } from '../../functions/api/contract/text-routes.ts'
import { Problem } from '../../functions/api/problem.ts'
import { ActorStamp } from '../../functions/domain/actor.ts'
import { AuditChange, AuditEntry, ChainHead } from '../../functions/domain/audit/audit-entry.ts'
import { AuditSeal } from '../../functions/domain/audit/audit-seal.ts'
import { AuditFault, VerificationResult } from '../../functions/domain/audit/verify-audit.ts'
import { Aspect, ClassLevels, Level } from '../../functions/domain/classification/class-levels.ts'
import {
  ClassificationTrigger,
  Proposal,
  ProposalContent,
} from '../../functions/domain/classification/classification.ts'
import { QuestionAnswer, Words } from '../../functions/domain/classification/classification-model.ts'
import { DocumentHead, MediaType, StoredText } from '../../functions/domain/document/document.ts'
import { BodyDecision } from '../../functions/domain/matter/body-decision.ts'
import { MatterOrigin, Memo, Review } from '../../functions/domain/matter/matter.ts'
import { Opinion } from '../../functions/domain/matter/opinion-record.ts'
import { Phase } from '../../functions/domain/matter/phase.ts'
import { AgendaItem } from '../../functions/domain/meeting/meeting.ts'
import { RecordOutcomeAnswer } from '../../functions/domain/meeting/outcome.ts'
import { Body, Seat } from '../../functions/domain/organisation/body.ts'
import { ImportCounts, OrganisationImport } from '../../functions/domain/organisation/organisation-import.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import { Deputy, DeputyScope, RoleAssignment } from '../../functions/domain/organisation/role-assignment.ts'
import { Unit, UnitKind } from '../../functions/domain/organisation/unit.ts'
import { DisclosureVersion } from '../../functions/domain/register/disclosure.ts'
import { PersonalData } from '../../functions/domain/register/personal-data.ts'
import { SecurityAnswer } from '../../functions/domain/register/security-answer.ts'
import { Requirement } from '../../functions/domain/requirement/requirement-catalogue.ts'
import { Assignee, TaskSubject } from '../../functions/domain/task/task.ts'
import {
  AdjustMinutesAnswer,
  AnnounceMinutesAnswer,
  CompileConsultationAnswer,
  ConfirmAppealPeriodAnswer,
  DecideClassificationAnswer,
  GiveOpinionAnswer,
  PlanConsultationAnswer,
  ProposeClassificationAnswer,
  RegisterMatterAnswer,
  ReviewDraftAnswer,
  SignMemoAnswer,
  TaskAnswer,
  WriteDraftAnswer,
  WriteMemoAnswer,
} from '../../functions/domain/task/task-answer.ts'
import { TaskKind } from '../../functions/domain/task/task-kind.ts'

/** Recognised by identity: a view made by `pick`, `omit` or `describe` is another schema and stands in full. */
export const namedSchemas: Record<string, z.ZodType> = {
  Action: ActionView,
  ActionPlan: PlanView,
  ActionPlanDetails: PlanDetails,
  ActionPlanRow: PlanRowView,
  ActorStamp,
  AdjustMinutesAnswer,
  AgendaItem,
  AnnounceMinutesAnswer,
  Aspect,
  Assignee,
  AuditChange,
  AuditEntry,
  AuditFault,
  AuditSeal,
  Body,
  BodyDecision,
  ChainHead,
  ChairDecision: ChairDecisionView,
  ClassLevels,
  Classification: ClassificationView,
  ClassificationModel: ModelView,
  ClassificationTrigger,
  CompileConsultationAnswer,
  ConfirmAppealPeriodAnswer,
  DecideClassificationAnswer,
  Deputy,
  DeputyScope,
  DisclosedFile,
  Disclosure: DisclosureView,
  DisclosureVersion,
  Document: DocumentView,
  DocumentHead,
  DocumentVersion: VersionView,
  Draft: DraftView,
  GiveOpinionAnswer,
  ImportCounts,
  Incident: IncidentView,
  IncidentDetails,
  IncidentRow,
  InformationAsset: AssetView,
  Level,
  Matter: MatterView,
  MatterOrigin,
  MatterRow,
  Me,
  MediaType,
  Meeting: MeetingView,
  Memo,
  Opinion,
  OrganisationImport,
  OutdatedNames: OutdatedNamesView,
  Person: PersonView,
  PersonalData,
  Phase,
  PlanConsultationAnswer,
  Problem,
  ProcurementDocument,
  Proposal,
  ProposalContent,
  ProposeClassificationAnswer,
  QuestionAnswer,
  RecordOutcomeAnswer,
  RegisterMatterAnswer,
  Requirement,
  RequirementCatalogue: CatalogueView,
  RequirementException: ExceptionView,
  Review,
  ReviewDraftAnswer,
  Role,
  RoleAssignment,
  Seat,
  SecurityAnswer,
  SignMemoAnswer,
  StoredText,
  System: SystemView,
  Task: TaskView,
  TaskAnswer,
  TaskKind,
  TaskSubject,
  TextComparison: TextComparisonView,
  Unit,
  UnitKind,
  VerificationResult,
  Words,
  WriteDraftAnswer,
  WriteMemoAnswer,
}
