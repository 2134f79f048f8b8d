// Made from schema.graphql by `npm run generate`; never edited.
import type { GraphqlContext, Loose } from '../core/graphql.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type ResolverFn<TResult, TParent, TContext, TArgs> = (parent: TParent & any, args: TArgs, context: TContext, info: GraphQLResolveInfo) => Promise<TResult> | TResult
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A UTC instant, RFC 3339: `2026-05-22T03:00:00.000Z` */
  DateTime: { input: string; output: string; }
  /** A legal day in Viet Nam, `YYYY-MM-DD` */
  Date: { input: string; output: string; }
  /** A map whose keys are data, such as criterion codes */
  JSON: { input: any; output: unknown; }
  Role: { input: 'administrator' | 'commune-officer' | 'province-officer' | 'province-chairman' | 'ministry-officer' | 'minister' | 'producer' | 'council-chair' | 'council-secretary' | 'council-member' | 'council-expert' | 'council-advisor'; output: 'administrator' | 'commune-officer' | 'province-officer' | 'province-chairman' | 'ministry-officer' | 'minister' | 'producer' | 'council-chair' | 'council-secretary' | 'council-member' | 'council-expert' | 'council-advisor'; }
  GrantedRole: { input: 'administrator' | 'commune-officer' | 'province-officer' | 'province-chairman' | 'ministry-officer' | 'minister' | 'producer'; output: 'administrator' | 'commune-officer' | 'province-officer' | 'province-chairman' | 'ministry-officer' | 'minister' | 'producer'; }
  GrantScope: { input: 'unit' | 'producer' | 'council'; output: 'unit' | 'producer' | 'council'; }
  AccountKind: { input: 'person' | 'service'; output: 'person' | 'service'; }
  KeyPurpose: { input: 'access-token' | 'certificate'; output: 'access-token' | 'certificate'; }
  UnitLevel: { input: 'nation' | 'province' | 'commune'; output: 'nation' | 'province' | 'commune'; }
  UnitKind: { input: 'nation' | 'province' | 'city' | 'commune' | 'ward' | 'special-zone' | 'township'; output: 'nation' | 'province' | 'city' | 'commune' | 'ward' | 'special-zone' | 'township'; }
  ProducerKind: { input: 'cooperative' | 'cooperative-group' | 'sme' | 'farm' | 'household' | 'association'; output: 'cooperative' | 'cooperative-group' | 'sme' | 'farm' | 'household' | 'association'; }
  Sex: { input: 'female' | 'male'; output: 'female' | 'male'; }
  ClaimRequestState: { input: 'open' | 'approved' | 'refused'; output: 'open' | 'approved' | 'refused'; }
  SpecialDayKind: { input: 'holiday' | 'in-lieu' | 'exchanged' | 'make-up'; output: 'holiday' | 'in-lieu' | 'exchanged' | 'make-up'; }
  DossierKind: { input: 'first' | 'upgrade' | 're-evaluation'; output: 'first' | 'upgrade' | 're-evaluation'; }
  DossierState: { input: 'draft' | 'filed' | 'returned' | 'commune-assessed' | 'forwarded' | 'supplement' | 'reviewed' | 'scheduled' | 'scoring' | 'decided' | 'withdrawn' | 'disqualified'; output: 'draft' | 'filed' | 'returned' | 'commune-assessed' | 'forwarded' | 'supplement' | 'reviewed' | 'scheduled' | 'scoring' | 'decided' | 'withdrawn' | 'disqualified'; }
  DossierLevel: { input: 'province' | 'ministry'; output: 'province' | 'ministry'; }
  DossierEvent: { input: 'edit' | 'file' | 'withdraw' | 'receive' | 'return' | 'report' | 'forward' | 'acknowledge' | 'ask-supplement' | 'review' | 'schedule' | 'unschedule' | 'score' | 'turn-into-meeting' | 'decide' | 'reopen' | 'send-to-ministry' | 'evaluate-again' | 'check' | 'recall' | 'lapse' | 'disqualify'; output: 'edit' | 'file' | 'withdraw' | 'receive' | 'return' | 'report' | 'forward' | 'acknowledge' | 'ask-supplement' | 'review' | 'schedule' | 'unschedule' | 'score' | 'turn-into-meeting' | 'decide' | 'reopen' | 'send-to-ministry' | 'evaluate-again' | 'check' | 'recall' | 'lapse' | 'disqualify'; }
  DossierEndGround: { input: 'by-producer' | 'supplement-overdue' | 'untrue-dossier' | 'ineligible-producer' | 'breach-of-law' | 'production-stopped' | 'other-finding'; output: 'by-producer' | 'supplement-overdue' | 'untrue-dossier' | 'ineligible-producer' | 'breach-of-law' | 'production-stopped' | 'other-finding'; }
  DisqualificationGround: { input: 'untrue-dossier' | 'ineligible-producer' | 'breach-of-law' | 'production-stopped' | 'other-finding'; output: 'untrue-dossier' | 'ineligible-producer' | 'breach-of-law' | 'production-stopped' | 'other-finding'; }
  DeadlineStep: { input: 'commune-assessment' | 'supplement' | 're-evaluation' | 'revocation'; output: 'commune-assessment' | 'supplement' | 're-evaluation' | 'revocation'; }
  DeadlineState: { input: 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'dropped'; output: 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'dropped'; }
  OpenDeadlineState: { input: 'due-soon' | 'overdue' | 'paused'; output: 'due-soon' | 'overdue' | 'paused'; }
  PeriodUnit: { input: 'working-days' | 'calendar-days'; output: 'working-days' | 'calendar-days'; }
  DeadlineChangeReason: { input: 'paused' | 'resumed' | 'reopened' | 'calendar'; output: 'paused' | 'resumed' | 'reopened' | 'calendar'; }
  DayVerdict: { input: 'counted' | 'paused' | 'weekend' | 'holiday' | 'in-lieu' | 'exchanged'; output: 'counted' | 'paused' | 'weekend' | 'holiday' | 'in-lieu' | 'exchanged'; }
  DeadlineTotalState: { input: 'running' | 'paused' | 'ended'; output: 'running' | 'paused' | 'ended'; }
  EvidenceValidity: { input: 'current' | 'undated' | 'expires-during-review' | 'not-yet-valid' | 'expired'; output: 'current' | 'undated' | 'expires-during-review' | 'not-yet-valid' | 'expired'; }
  ReturnStep: { input: 'commune' | 'province' | 'ministry'; output: 'commune' | 'province' | 'ministry'; }
  ReturnReason: { input: 'missing' | 'illegible' | 'expired' | 'wrong' | 'other'; output: 'missing' | 'illegible' | 'expired' | 'wrong' | 'other'; }
  CustodyState: { input: 'sent' | 'acknowledged' | 'recalled'; output: 'sent' | 'acknowledged' | 'recalled'; }
  ChecklistPart: { input: 'form-01' | 'form-02' | 'evidence' | 'samples'; output: 'form-01' | 'form-02' | 'evidence' | 'samples'; }
  CheckResult: { input: 'accepted' | 'missing' | 'illegible' | 'expired' | 'wrong' | 'not-applicable'; output: 'accepted' | 'missing' | 'illegible' | 'expired' | 'wrong' | 'not-applicable'; }
  ReadingWay: { input: 'signed-in' | 'link'; output: 'signed-in' | 'link'; }
  RecogniserAuthority: { input: 'district' | 'province' | 'ministry'; output: 'district' | 'province' | 'ministry'; }
  CriteriaNoteKind: { input: 'knock-out' | 'requirement' | 'note'; output: 'knock-out' | 'requirement' | 'note'; }
  CriteriaImportStatus: { input: 'added' | 'changed' | 'unchanged'; output: 'added' | 'changed' | 'unchanged'; }
  CouncilLevel: { input: 'province' | 'ministry'; output: 'province' | 'ministry'; }
  CouncilPosition: { input: 'chair' | 'delegate' | 'vice' | 'secretary' | 'member' | 'substitute' | 'expert' | 'advisor'; output: 'chair' | 'delegate' | 'vice' | 'secretary' | 'member' | 'substitute' | 'expert' | 'advisor'; }
  VerdictBy: { input: 'consensus' | 'majority'; output: 'consensus' | 'majority'; }
  SessionState: { input: 'planned' | 'open' | 'closed' | 'cancelled'; output: 'planned' | 'open' | 'closed' | 'cancelled'; }
  SessionForm: { input: 'meeting' | 'written'; output: 'meeting' | 'written'; }
  TurnGround: { input: 'opinions-differ' | 'quorum-missing' | 'complex' | 'postponed'; output: 'opinions-differ' | 'quorum-missing' | 'complex' | 'postponed'; }
  Outcome: { input: 'rated' | 'knocked-out'; output: 'rated' | 'knocked-out'; }
  MovementKind: { input: 'arrived' | 'left'; output: 'arrived' | 'left'; }
  DeclaredConflictKind: { input: 'organisation' | 'family' | 'share' | 'other'; output: 'organisation' | 'family' | 'share' | 'other'; }
  ConflictKind: { input: 'organisation' | 'family' | 'share' | 'other' | 'acts-for-producer' | 'same-organisation' | 'officer-of-commune' | 'handled-dossier' | 'recused-before'; output: 'organisation' | 'family' | 'share' | 'other' | 'acts-for-producer' | 'same-organisation' | 'officer-of-commune' | 'handled-dossier' | 'recused-before'; }
  ConflictState: { input: 'open' | 'recused' | 'cleared' | 'withdrawn'; output: 'open' | 'recused' | 'cleared' | 'withdrawn'; }
  Mismatch: { input: 'not-in-set' | 'option-unknown' | 'not-applicable' | 'not-scored'; output: 'not-in-set' | 'option-unknown' | 'not-applicable' | 'not-scored'; }
  InquiryKind: { input: 'site-visit' | 'extra-test'; output: 'site-visit' | 'extra-test'; }
  InquiryState: { input: 'asked' | 'planned' | 'done' | 'withdrawn'; output: 'asked' | 'planned' | 'done' | 'withdrawn'; }
  DecisionKind: { input: 'recognise' | 'approve-for-ministry' | 'evaluate-again' | 'revoke'; output: 'recognise' | 'approve-for-ministry' | 'evaluate-again' | 'revoke'; }
  RevocationGround: { input: 'untrue-dossier' | 'criteria-no-longer-met' | 'breach-of-law' | 'misuse-of-mark' | 'production-stopped' | 'other-finding'; output: 'untrue-dossier' | 'criteria-no-longer-met' | 'breach-of-law' | 'misuse-of-mark' | 'production-stopped' | 'other-finding'; }
  RegisterSort: { input: 'newest' | 'star' | 'name'; output: 'newest' | 'star' | 'name'; }
  CertificateEnding: { input: 'upgrade' | 'downgrade' | 're-evaluation' | 'revoked' | 'expired'; output: 'upgrade' | 'downgrade' | 're-evaluation' | 'revoked' | 'expired'; }
  CertificateState: { input: 'valid' | 'expiring' | 'extended' | 'expired' | 'revoked' | 'superseded'; output: 'valid' | 'expiring' | 'extended' | 'expired' | 'revoked' | 'superseded'; }
  VerificationState: { input: 'valid' | 'expiring' | 'extended' | 'expired' | 'revoked' | 'superseded' | 'unknown' | 'unavailable'; output: 'valid' | 'expiring' | 'extended' | 'expired' | 'revoked' | 'superseded' | 'unknown' | 'unavailable'; }
  DecisionDraftState: { input: 'draft' | 'issued' | 'dropped'; output: 'draft' | 'issued' | 'dropped'; }
  RevocationCaseState: { input: 'open' | 'revoked' | 'dropped' | 'lapsed'; output: 'open' | 'revoked' | 'dropped' | 'lapsed'; }
  CertificateLapse: { input: 'superseded' | 'expired'; output: 'superseded' | 'expired'; }
  CentralPartCode: { input: 'letter' | 'advisory-report' | 'council-report' | 'approval' | 'dossier' | 'extra-tests' | 'samples'; output: 'letter' | 'advisory-report' | 'council-report' | 'approval' | 'dossier' | 'extra-tests' | 'samples'; }
  CentralPartState: { input: 'there' | 'missing' | 'with-letter' | 'not-asked'; output: 'there' | 'missing' | 'with-letter' | 'not-asked'; }
  CentralWarningCode: { input: 'no-issued-document'; output: 'no-issued-document'; }
  CentralStep: { input: 'send' | 'answer'; output: 'send' | 'answer'; }
  InspectionKind: { input: 'periodic' | 'unscheduled'; output: 'periodic' | 'unscheduled'; }
  InspectionOutcome: { input: 'met' | 'follow-up' | 'breach'; output: 'met' | 'follow-up' | 'breach'; }
  FollowUpOutcome: { input: 'fulfilled' | 'not-fulfilled'; output: 'fulfilled' | 'not-fulfilled'; }
  FollowUpState: { input: 'waiting' | 'answered' | 'overdue' | 'fulfilled' | 'not-fulfilled' | 'lapsed'; output: 'waiting' | 'answered' | 'overdue' | 'fulfilled' | 'not-fulfilled' | 'lapsed'; }
  InspectionState: { input: 'open' | 'concluded' | 'follow-up' | 'overdue'; output: 'open' | 'concluded' | 'follow-up' | 'overdue'; }
  RenewalState: { input: 'before' | 'open' | 'closed' | 'filed'; output: 'before' | 'open' | 'closed' | 'filed'; }
  ActivityKind: { input: 'training' | 'trade-fair' | 'sales-point' | 'chain' | 'material-area' | 'support' | 'craft-village' | 'policy-document' | 'producer-figures'; output: 'training' | 'trade-fair' | 'sales-point' | 'chain' | 'material-area' | 'support' | 'craft-village' | 'policy-document' | 'producer-figures'; }
  FairForm: { input: 'fair' | 'exhibition' | 'trade-connection' | 'promotion'; output: 'fair' | 'exhibition' | 'trade-connection' | 'promotion'; }
  SalesPointType: { input: 'ocop-point' | 'showroom' | 'retail-corner' | 'online'; output: 'ocop-point' | 'showroom' | 'retail-corner' | 'online'; }
  CertificationScheme: { input: 'vietgap' | 'globalgap' | 'organic' | 'gacp-who' | 'rainforest-alliance' | 'fsc' | 'other'; output: 'vietgap' | 'globalgap' | 'organic' | 'gacp-who' | 'rainforest-alliance' | 'fsc' | 'other'; }
  MoneySource: { input: 'central-budget' | 'local-budget' | 'other-programmes' | 'credit' | 'enterprises' | 'community'; output: 'central-budget' | 'local-budget' | 'other-programmes' | 'credit' | 'enterprises' | 'community'; }
  PolicyDocumentType: { input: 'plan' | 'resolution' | 'decision' | 'directive' | 'guidance' | 'other'; output: 'plan' | 'resolution' | 'decision' | 'directive' | 'guidance' | 'other'; }
  ActivityState: { input: 'recorded' | 'cancelled'; output: 'recorded' | 'cancelled'; }
  CountKind: { input: 'newly-recognised' | 'upgraded' | 're-recognised' | 'reinforced' | 'valid' | 'ever-recognised' | 'happened' | 'standing' | 'revenue-up' | 'reported'; output: 'newly-recognised' | 'upgraded' | 're-recognised' | 'reinforced' | 'valid' | 'ever-recognised' | 'happened' | 'standing' | 'revenue-up' | 'reported'; }
  RollUp: { input: 'sum-of-communes' | 'sum-of-provinces' | 'own'; output: 'sum-of-communes' | 'sum-of-provinces' | 'own'; }
  OverYears: { input: 'sum' | 'last'; output: 'sum' | 'last'; }
  CountedThing: { input: 'products' | 'producers' | 'communes' | 'amount' | 'records'; output: 'products' | 'producers' | 'communes' | 'amount' | 'records'; }
  RecordKind: { input: 'training' | 'trade-fair' | 'sales-point' | 'chain' | 'material-area' | 'support' | 'craft-village' | 'policy-document' | 'producer-figures' | 'stamps' | 'inspection'; output: 'training' | 'trade-fair' | 'sales-point' | 'chain' | 'material-area' | 'support' | 'craft-village' | 'policy-document' | 'producer-figures' | 'stamps' | 'inspection'; }
  PlanState: { input: 'open' | 'partly-approved' | 'approved'; output: 'open' | 'partly-approved' | 'approved'; }
  TargetKind: { input: 'at-least' | 'exactly' | 'range' | 'share'; output: 'at-least' | 'exactly' | 'range' | 'share'; }
  PlanCheckRule: { input: 'years' | 'units'; output: 'years' | 'units'; }
  PlanCheckHow: { input: 'sum' | 'last-year'; output: 'sum' | 'last-year'; }
  PlanCheckOutcome: { input: 'agrees' | 'short' | 'over'; output: 'agrees' | 'short' | 'over'; }
  ReportPeriod: { input: 'year' | 'six-months'; output: 'year' | 'six-months'; }
  RecognitionCount: { input: 'newly-recognised' | 'upgraded' | 're-recognised' | 'reinforced' | 'valid' | 'ever-recognised'; output: 'newly-recognised' | 'upgraded' | 're-recognised' | 'reinforced' | 'valid' | 'ever-recognised'; }
  CertifiedThing: { input: 'products' | 'producers' | 'communes'; output: 'products' | 'producers' | 'communes'; }
  CountedRecordKind: { input: 'training' | 'trade-fair' | 'sales-point' | 'chain' | 'material-area' | 'support' | 'craft-village' | 'policy-document' | 'producer-figures' | 'stamps' | 'inspection' | 'report'; output: 'training' | 'trade-fair' | 'sales-point' | 'chain' | 'material-area' | 'support' | 'craft-village' | 'policy-document' | 'producer-figures' | 'stamps' | 'inspection' | 'report'; }
  StampWithdrawalKind: { input: 'recalled' | 'void'; output: 'recalled' | 'void'; }
  StampState: { input: 'good' | 'recalled' | 'void' | 'unknown'; output: 'good' | 'recalled' | 'void' | 'unknown'; }
  StampRequestState: { input: 'open' | 'granted' | 'refused'; output: 'open' | 'granted' | 'refused'; }
  SuspicionGround: { input: 'many-places' | 'many-scans'; output: 'many-places' | 'many-scans'; }
  MergedKind: { input: 'producer' | 'product'; output: 'producer' | 'product'; }
  RegisterState: { input: 'in-force' | 'expired' | 'revoked'; output: 'in-force' | 'expired' | 'revoked'; }
  ChannelKind: { input: 'e-shop' | 'website' | 'social' | 'sales-point'; output: 'e-shop' | 'website' | 'social' | 'sales-point'; }
  QueueRole: { input: 'province-officer' | 'commune-officer' | 'ministry-officer' | 'producer' | 'council-advisor'; output: 'province-officer' | 'commune-officer' | 'ministry-officer' | 'producer' | 'council-advisor'; }
  QueueStep: { input: 'file' | 'receive' | 'report' | 'forward' | 'acknowledge' | 'review' | 'schedule' | 'advise' | 'inquire' | 'send-to-ministry' | 'answer-ministry'; output: 'file' | 'receive' | 'report' | 'forward' | 'acknowledge' | 'review' | 'schedule' | 'advise' | 'inquire' | 'send-to-ministry' | 'answer-ministry'; }
  Colour: { input: 'fresh' | 'soon' | 'late'; output: 'fresh' | 'soon' | 'late'; }
  CouncilStep: { input: 'open-session' | 'score' | 'conclude' | 'close-session'; output: 'open-session' | 'score' | 'conclude' | 'close-session'; }
  DecisionStep: { input: 'recognise' | 'approve-for-ministry' | 'revoke'; output: 'recognise' | 'approve-for-ministry' | 'revoke'; }
  ProducerReason: { input: 'tax-code' | 'phone' | 'name' | 'similar-name' | 'address'; output: 'tax-code' | 'phone' | 'name' | 'similar-name' | 'address'; }
  ProductReason: { input: 'name' | 'similar-name' | 'producer' | 'commune'; output: 'name' | 'similar-name' | 'producer' | 'commune'; }
  SearchKind: { input: 'producer' | 'product' | 'dossier' | 'certificate'; output: 'producer' | 'product' | 'dossier' | 'certificate'; }
  SearchMatch: { input: 'code' | 'code-prefix' | 'code-parts' | 'name-prefix' | 'words'; output: 'code' | 'code-prefix' | 'code-parts' | 'name-prefix' | 'words'; }
  ImportedUnitKind: { input: 'province' | 'city' | 'commune' | 'ward' | 'special-zone'; output: 'province' | 'city' | 'commune' | 'ward' | 'special-zone'; }
  DossierFormKind: { input: 'form-01' | 'form-02' | 'form-03' | 'receipt' | 'province-receipt' | 'return-notice'; output: 'form-01' | 'form-02' | 'form-03' | 'receipt' | 'province-receipt' | 'return-notice'; }
  FormIssuer: { input: 'producer' | 'commune' | 'province' | 'ministry'; output: 'producer' | 'commune' | 'province' | 'ministry'; }
  SessionDocumentKind: { input: 'minutes' | 'council-report'; output: 'minutes' | 'council-report'; }
  Following: { input: 'no-decision' | 'chairman' | 'ministry' | 'minister' | 'back-to-province'; output: 'no-decision' | 'chairman' | 'ministry' | 'minister' | 'back-to-province'; }
  IssuedDocumentKind: { input: 'minutes' | 'council-report' | 'result-notice'; output: 'minutes' | 'council-report' | 'result-notice'; }
};

export type Query = {
  openData: OpenData;
  /** `bbox` is west,south,east,north in degrees */
  map: Map;
  productLocation: ProductLocation;
  /** Who is signed in, with all roles on units, producers and councils */
  me?: Maybe<Me>;
  /** An account: any for administrators, the own for everyone */
  account?: Maybe<Account>;
  /** Accounts, newest first; `search` looks in names (without regard to diacritics) and e-mails */
  accounts: AccountConnection;
  /** Jobs of the service whose attempts ran out, the last enqueued first */
  failedJobs: FailedJobConnection;
  /** Without a day, those of today */
  units: UnitList;
  /** A code may have been that of another unit on another day; without one, the unit of today */
  unit: UnitOfDay;
  /** Waiting for a decision of my commune */
  producerClaimRequests: ProducerClaimRequestConnection;
  myProducerClaimRequests: ProducerClaimRequestConnection;
  sensitiveReadings: SensitiveReadingConnection;
  producer: Producer;
  producers: ProducerConnection;
  product: Product;
  products: ProductConnection;
  calendarYear: CalendarYear;
  dossier: Dossier;
  /** Rounds of a province, or of the ministry under VN, whose cut-off lies in a year */
  rounds: RoundList;
  dossiers: DossierConnection;
  /** What a commune entered from paper for producers without an account and has to hand in */
  paperDossiers: DossierConnection;
  dossierChecklist: Checklist;
  /** The deadlines of a dossier, each with every day counted, skipped or paused and why */
  dossierDeadlines: DossierDeadlineList;
  dossierEvidence: EvidenceList;
  evidenceFile: Evidence;
  dossierReturns: DossierReturnList;
  /** How long producers of a province, or those whom the ministry asks (VN), have to complete a dossier that goes back */
  supplementSettings: SupplementSettings;
  dossierHandovers: DossierHandoverList;
  communeReport: CommuneReport;
  dossierReviews: DossierReviewList;
  evidenceReadings: EvidenceReadingConnection;
  evidenceLink: EvidenceLink;
  /** The legal instruments that dossiers are or were judged under, by the day they came into force */
  instruments: InstrumentList;
  /** The criteria sets of an instrument, or of the one in force today */
  criteriaSets: CriteriaSetList;
  /** One criteria set as in force today, or the version of it with this SHA-256 */
  criteriaSet: CriteriaSet;
  criteriaVersions: CriteriaVersionList;
  /** What importing legal instruments would change; writes nothing */
  previewInstrumentImport: InstrumentImportPreview;
  /** What importing criteria sets would change; writes nothing */
  previewCriteriaImport: CriteriaImportPreview;
  /** What importing official wordings would change; writes nothing */
  previewCriteriaWording: CriteriaWordingPreview;
  /** Compute the result of ballots on a criteria set; reads and writes nothing */
  evaluate: EvaluationResponse;
  council: Council;
  councils: CouncilConnection;
  session: Session;
  sessions: SessionConnection;
  /** Who has submitted a ballot and who is awaited */
  sessionProgress: SessionProgress;
  /** Conflicts of interest with the agenda, for who leads the council or set it up; members see their own */
  sessionConflicts: SessionConflictList;
  /** What the reader has declared, the newest first */
  myConflicts: DeclaredConflictList;
  /** What experts wrote on the dossiers of a session, as soon as it is there */
  expertOpinions: ExpertOpinionList;
  /** A session as it runs; to be told of every change, subscribe */
  liveSession: LiveSession;
  /** The reader's own ballots in a session */
  myBallots: BallotList;
  /** What the reader has saved in a session and not submitted yet */
  myBallotDrafts: BallotDraftList;
  /** Results of a closed session, with how they came about */
  sessionResults: ResultList;
  /** The latest result of a dossier, once its session is closed */
  dossierResult: DossierResult;
  /** Every result of a dossier, the earliest first: of the province, of the ministry, and where it was evaluated again */
  dossierResults: DossierResultList;
  /** How the members of a council scored beside each other in closed sessions: severity, agreement, outliers */
  councilStatistics: CouncilStatistics;
  /** What another criteria set would say to the ballots of a closed session; an answer that nothing keeps */
  sessionWhatIf: WhatIf;
  /** For who leads the council or set it up; advisors see their own */
  advisoryConflicts: AdvisoryConflictList;
  /** What the advisory team has saved and not handed over */
  advisoryReview: AdvisoryReview;
  /** What was handed to the council's chair */
  advisoryReports: AdvisoryReportList;
  /** contentUrl prints it */
  advisoryReport: AdvisoryReport;
  /** Site visits and extra tests: for the team all, for others those that a report tells of */
  dossierInquiries: InquiryList;
  /** For each criterion what the producer chose, the team proposed and, once sessions are closed, the councils scored */
  dossierComparison: DossierComparison;
  /** One revocation case with every day of its deadline */
  revocationCase: RevocationCase;
  /** Revocation cases within reach, the newest first, by how they and their deadlines stand today */
  revocationCases: RevocationCaseConnection;
  /** One decision with what it is about */
  decision: Decision;
  /** Decisions about something within reach, the newest first */
  decisions: DecisionConnection;
  /** The document of a decision as data, whole, with the hashes of its files and who signed it */
  decisionDocument: DecisionDocument;
  /** One draft of a decision, with what would refuse it today */
  decisionDraft: DecisionDraft;
  /** Decisions that are prepared in the units whose officer or signer one is, the newest first */
  decisionDrafts: DecisionDraftConnection;
  certificate: Certificate;
  /** Certificates within reach, the newest first; `search` looks in code, number, product and producer and needs no diacritics */
  certificates: CertificateConnection;
  /** How an issuer numbers its certificates */
  certificateNumbering: CertificateNumbering;
  /** Whether a certificate is in force today, for anyone; case, spaces and dashes of the code do not matter */
  verification: Verification;
  /** What the QR code of a certificate says: its address and a signature that needs no network to be checked */
  certificateLabel: CertificateLabel;
  /** A certificate as a W3C Verifiable Credential 2.0; whether it still holds is in its status list */
  certificateCredential: Credential;
  /** Which credentials of certificates are not good any more, as a Bitstring Status List 1.0 */
  statusListCredential: Credential;
  /** What goes to the ministry for five stars: each part with its documents, and what is missing */
  centralDossier: CentralDossier;
  /** Central dossiers that wait for me, the longest first: approved and not sent, or asked for by the ministry */
  centralQueue: CentralQueue;
  /** One plan of inspections with the products that it has visited and how often they were */
  inspectionPlan: InspectionPlan;
  /** Plans of inspections of my units and those above them, the newest first */
  inspectionPlans: InspectionPlanConnection;
  /** One visit to a certified product with its findings, files, conclusion and what followed */
  inspection: Inspection;
  /** Visits to certified products within reach, the newest first */
  inspections: InspectionConnection;
  /** Certificates in force within reach that end soon, the first to end before the rest */
  expiringCertificates: ExpiringCertificateConnection;
  /** On which days before a certificate ends a province reminds its producer */
  renewalReminders: RenewalReminders;
  /** The notice that a certificate was revoked, by which decision and why */
  revocationNotice: RevocationNotice;
  /** One record of an activity with who and what took part */
  activity: Activity;
  /** Records of activities within reach, the newest first */
  activities: ActivityConnection;
  /** The catalogue of indicators that targets are set for, and what each counts */
  indicators: IndicatorList;
  /** The indicators that a province defined for itself, which targets in its plans may be set for, and those of provinces that came to it */
  unitIndicators: OwnIndicatorList;
  /** What units reported of an indicator within a unit and a period, the newest first, each with its revisions: those that are counted add up to the figure */
  reportedValues: CountedReportConnection;
  /** One plan with its targets as they are now, or as the documents up to a day had them */
  plan: Plan;
  /** Plans of the units that one holds a role on and of those above them, also of what became part of these, the newest first */
  plans: PlanConnection;
  /** What became of the targets of a plan, the newest first: the values before and after, by which document and why */
  planChanges: PlanChanges;
  /** Whether years add up to their period and units to the one above, with what was added; nothing is refused */
  planChecks: PlanChecks;
  /** What the registry says now of each target of a plan, of all its years or of those whose period one year lies in */
  planProgress: PlanProgress;
  /** The report of a province, commune or the nation on a year or its first six months, from the registry as it is now */
  unitReport: UnitReport;
  /** An indicator of all provinces of the nation, or all communes of a province, beside each other and over years, ranked */
  unitComparison: UnitComparison;
  /** The certificates behind a figure of a report or plan, the newest first: as many as the figure says */
  countedCertificates: CountedCertificateConnection;
  /** The records behind a figure of training, fairs, chains, stamps, reports of units and the like, the newest first: their amounts add up to it */
  countedRecords: CountedRecordConnection;
  /** A report as it was kept, whatever has become of the registry since */
  reportSnapshot: ReportSnapshot;
  /** Reports of a unit that were kept, the newest first */
  reportSnapshots: ReportSnapshotConnection;
  /** Requests for stamps within reach and what became of them, the newest first */
  stampRequests: StampRequestConnection;
  /** One batch of stamps, with what was withdrawn of it */
  stampBatch: StampBatch;
  /** Batches of stamps within reach, the newest first */
  stampBatches: StampBatchConnection;
  /** One production lot as its producer recorded it */
  productionLot: ProductionLot;
  /** Production lots of a product and of those merged into it, the newest first */
  productionLots: ProductionLotConnection;
  /** Scans of the stamps of a batch by day and by province: 90 days up to today unless told, 366 at most */
  stampScans: StampScans;
  /** Stamps that may have been copied and are not withdrawn, the latest finding first */
  suspectedCopies: SuspectedCopyConnection;
  /** What a traceability stamp stands for, for anyone; case, spaces and dashes of the serial do not matter */
  stamp: Stamp;
  /** What a producer or product was found to be another than, with the reasons, the latest first */
  dismissedDuplicates: DistinctPairs;
  /** All products of a producer and of those merged into it; a merged one answers with the one left */
  producerHistory: ProducerHistory;
  /** All dossiers, certificates and inspections of a product and of those merged into it; a merged one answers with the one left */
  productHistory: ProductHistory;
  /** The public register; `state` is `IN_FORCE` unless told. `text`: words of names, begun or whole, with or without diacritics, or a certificate number or code */
  publicProducts: PublicProductConnection;
  publicProductFacets: RegisterFacets;
  /** By its id, or by the code of any certificate that it held */
  publicProduct: PublicProductDetails;
  /** One without a certificate in force is not found */
  publicProducer: PublicProducer;
  /** For those within reach of the product, also before it is certified */
  productProfile: ProductProfile;
  /** Producers within reach that are likely to be one, with the reasons; all, or those like one producer */
  producerDuplicates: ProducerDuplicates;
  /** Products of one commune or producer that are likely to be one, with the reasons; all, or those like one product */
  productDuplicates: ProductDuplicates;
  /** Producers, products, dossiers and certificates within reach by number or name, with or without diacritics */
  search: SearchResult;
  /** What waits for me in a role, the longest first, everywhere or in one province or commune; by default in the one of my roles with the widest view */
  workQueue: WorkQueue;
  councilQueue: CouncilQueue;
  decisionQueue: DecisionQueue;
  /** What importing a list of activities would bring in; writes nothing */
  previewActivityImport: ActivityImportPreview;
  /** What importing a list of certificates would bring in; writes nothing */
  previewCertificateImport: CertificateImportPreview;
  /** What importing a list of successions would change; writes nothing */
  previewSuccessionImport: SuccessionImportPreview;
  /** What importing a list of units would change; writes nothing */
  previewUnitImport: UnitImportPreview;
  dossierForm: DossierForm;
  /** Minutes or report of a closed session */
  sessionDocument: SessionDocument;
  /** One's own ballot, blank until it is submitted; after closing any, for those who lead */
  ballotForm: BallotForm;
  /** One's own; after closing any, for those who lead */
  issuedBallot: IssuedBallot;
  /** One's own of a session; after closing all, for those who lead */
  issuedBallots: IssuedBallotList;
  /** The notice of the latest result of a dossier */
  resultNotice: ResultNotice;
  issuedDocument: IssuedDocument;
  /** What was issued of a session */
  issuedDocuments: IssuedDocumentList;
  selfAssessmentPreview: SelfAssessmentPreview;
};


export type QuerymapArgs = {
  bbox?: InputMaybe<Scalars['String']['input']>;
  zoom?: InputMaybe<Scalars['Int']['input']>;
  star?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproductLocationArgs = {
  productId: Scalars['ID']['input'];
};


export type QueryaccountArgs = {
  accountId: Scalars['ID']['input'];
};


export type QueryaccountsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryfailedJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryunitsArgs = {
  parentCode?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryunitArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryproducerClaimRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymyProducerClaimRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerysensitiveReadingsArgs = {
  producerId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproducerArgs = {
  producerId: Scalars['ID']['input'];
};


export type QueryproducersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproductArgs = {
  productId: Scalars['ID']['input'];
};


export type QueryproductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycalendarYearArgs = {
  unitCode: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QuerydossierArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryroundsArgs = {
  unitCode: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QuerydossiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['DossierState']['input']>;
  deadline?: InputMaybe<Scalars['OpenDeadlineState']['input']>;
  round?: InputMaybe<Scalars['String']['input']>;
  evidenceExpiresBefore?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerypaperDossiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydossierChecklistArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerydossierDeadlinesArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerydossierEvidenceArgs = {
  dossierId: Scalars['ID']['input'];
  expiresBefore?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryevidenceFileArgs = {
  dossierId: Scalars['ID']['input'];
  evidenceId: Scalars['ID']['input'];
};


export type QuerydossierReturnsArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerysupplementSettingsArgs = {
  unitCode: Scalars['String']['input'];
};


export type QuerydossierHandoversArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerycommuneReportArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerydossierReviewsArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryevidenceReadingsArgs = {
  dossierId: Scalars['ID']['input'];
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryevidenceLinkArgs = {
  dossierId: Scalars['ID']['input'];
  evidenceId: Scalars['ID']['input'];
};


export type QuerycriteriaSetsArgs = {
  instrument?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycriteriaSetArgs = {
  instrument: Scalars['String']['input'];
  set: Scalars['Int']['input'];
  sha256?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycriteriaVersionsArgs = {
  instrument: Scalars['String']['input'];
  set: Scalars['Int']['input'];
};


export type QuerypreviewInstrumentImportArgs = {
  instruments: Array<Scalars['JSON']['input']>;
};


export type QuerypreviewCriteriaImportArgs = {
  sets: Array<Scalars['JSON']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerypreviewCriteriaWordingArgs = {
  wordings: Array<CriteriaWordingInput>;
};


export type QueryevaluateArgs = {
  instrument: Scalars['String']['input'];
  set: Scalars['Int']['input'];
  request: EvaluationRequestInput;
};


export type QuerycouncilArgs = {
  councilId: Scalars['ID']['input'];
};


export type QuerycouncilsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerysessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerysessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  councilId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerysessionProgressArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerysessionConflictsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryexpertOpinionsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryliveSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerymyBallotsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerymyBallotDraftsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerysessionResultsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerydossierResultArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerydossierResultsArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerycouncilStatisticsArgs = {
  councilId: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerysessionWhatIfArgs = {
  sessionId: Scalars['ID']['input'];
  instrument: Scalars['String']['input'];
  set: Scalars['Int']['input'];
};


export type QueryadvisoryConflictsArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryadvisoryReviewArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryadvisoryReportsArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryadvisoryReportArgs = {
  dossierId: Scalars['ID']['input'];
  reportId: Scalars['ID']['input'];
};


export type QuerydossierInquiriesArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QuerydossierComparisonArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryrevocationCaseArgs = {
  revocationCaseId: Scalars['ID']['input'];
};


export type QueryrevocationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['RevocationCaseState']['input']>;
  deadline?: InputMaybe<Scalars['DeadlineState']['input']>;
  certificateId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerydecisionArgs = {
  decisionId: Scalars['ID']['input'];
};


export type QuerydecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['DecisionKind']['input']>;
};


export type QuerydecisionDocumentArgs = {
  decisionId: Scalars['ID']['input'];
};


export type QuerydecisionDraftArgs = {
  draftId: Scalars['ID']['input'];
};


export type QuerydecisionDraftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['DecisionDraftState']['input']>;
};


export type QuerycertificateArgs = {
  certificateId: Scalars['ID']['input'];
};


export type QuerycertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  star?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Scalars['CertificateState']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycertificateNumberingArgs = {
  unitCode: Scalars['String']['input'];
};


export type QueryverificationArgs = {
  code: Scalars['String']['input'];
  signature?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerycertificateLabelArgs = {
  code: Scalars['String']['input'];
};


export type QuerycertificateCredentialArgs = {
  code: Scalars['String']['input'];
};


export type QuerystatusListCredentialArgs = {
  list: Scalars['Int']['input'];
};


export type QuerycentralDossierArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryinspectionPlanArgs = {
  inspectionPlanId: Scalars['ID']['input'];
};


export type QueryinspectionPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['InspectionKind']['input']>;
};


export type QueryinspectionArgs = {
  inspectionId: Scalars['ID']['input'];
};


export type QueryinspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  certificateId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['InspectionState']['input']>;
};


export type QueryexpiringCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['RenewalState']['input']>;
};


export type QueryrenewalRemindersArgs = {
  unitCode: Scalars['String']['input'];
};


export type QueryrevocationNoticeArgs = {
  certificateId: Scalars['ID']['input'];
};


export type QueryactivityArgs = {
  activityId: Scalars['ID']['input'];
};


export type QueryactivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['ActivityKind']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  producerId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['ActivityState']['input']>;
};


export type QueryunitIndicatorsArgs = {
  unitCode: Scalars['String']['input'];
};


export type QueryreportedValuesArgs = {
  indicator: Scalars['String']['input'];
  unitCode: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  mapOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryplanArgs = {
  planId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryplansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Scalars['PlanState']['input']>;
};


export type QueryplanChangesArgs = {
  planId: Scalars['ID']['input'];
  indicator?: InputMaybe<Scalars['String']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryplanChecksArgs = {
  planId: Scalars['ID']['input'];
};


export type QueryplanProgressArgs = {
  planId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  mapOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryunitReportArgs = {
  unitCode: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['ReportPeriod']['input']>;
  mapOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryunitComparisonArgs = {
  unitCode: Scalars['String']['input'];
  indicator: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  untilYear: Scalars['Int']['input'];
  mapOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerycountedCertificatesArgs = {
  unitCode: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  indicator?: InputMaybe<Scalars['String']['input']>;
  outOf?: InputMaybe<Scalars['Boolean']['input']>;
  what?: InputMaybe<Scalars['RecognitionCount']['input']>;
  of?: InputMaybe<Scalars['CertifiedThing']['input']>;
  star?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  producerKind?: InputMaybe<Scalars['ProducerKind']['input']>;
  mapOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycountedRecordsArgs = {
  unitCode: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  indicator: Scalars['String']['input'];
  outOf?: InputMaybe<Scalars['Boolean']['input']>;
  mapOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryreportSnapshotArgs = {
  snapshotId: Scalars['ID']['input'];
};


export type QueryreportSnapshotsArgs = {
  unitCode: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerystampRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['StampRequestState']['input']>;
};


export type QuerystampBatchArgs = {
  stampBatchId: Scalars['ID']['input'];
};


export type QuerystampBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproductionLotArgs = {
  lotId: Scalars['ID']['input'];
};


export type QueryproductionLotsArgs = {
  productId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerystampScansArgs = {
  stampBatchId: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerysuspectedCopiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  stampBatchId?: InputMaybe<Scalars['ID']['input']>;
  settled?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerystampArgs = {
  serial: Scalars['String']['input'];
  gtin?: InputMaybe<Scalars['String']['input']>;
  lotCode?: InputMaybe<Scalars['String']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydismissedDuplicatesArgs = {
  kind: Scalars['MergedKind']['input'];
  id: Scalars['ID']['input'];
};


export type QueryproducerHistoryArgs = {
  producerId: Scalars['ID']['input'];
};


export type QueryproductHistoryArgs = {
  productId: Scalars['ID']['input'];
};


export type QuerypublicProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  setNo?: InputMaybe<Scalars['Int']['input']>;
  star?: InputMaybe<Scalars['Int']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['ProducerKind']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Scalars['RegisterState']['input']>;
  sort?: InputMaybe<Scalars['RegisterSort']['input']>;
};


export type QuerypublicProductFacetsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  setNo?: InputMaybe<Scalars['Int']['input']>;
  star?: InputMaybe<Scalars['Int']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['ProducerKind']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Scalars['RegisterState']['input']>;
};


export type QuerypublicProductArgs = {
  product: Scalars['String']['input'];
};


export type QuerypublicProducerArgs = {
  producerId: Scalars['ID']['input'];
};


export type QueryproductProfileArgs = {
  productId: Scalars['ID']['input'];
};


export type QueryproducerDuplicatesArgs = {
  producerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryproductDuplicatesArgs = {
  productId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerysearchArgs = {
  text: Scalars['String']['input'];
  kind?: InputMaybe<Scalars['SearchKind']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryworkQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['QueueRole']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycouncilQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydecisionQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerypreviewActivityImportArgs = {
  rows: Array<ActivityImportRow>;
};


export type QuerypreviewCertificateImportArgs = {
  rows: Array<CertificateImportRow>;
};


export type QuerypreviewSuccessionImportArgs = {
  rows: Array<SuccessionImportRow>;
  changedOn: Scalars['Date']['input'];
};


export type QuerypreviewUnitImportArgs = {
  rows: Array<UnitImportRow>;
  from?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerydossierFormArgs = {
  dossierId: Scalars['ID']['input'];
  form: Scalars['DossierFormKind']['input'];
};


export type QuerysessionDocumentArgs = {
  sessionId: Scalars['ID']['input'];
  document: Scalars['SessionDocumentKind']['input'];
};


export type QueryballotFormArgs = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  accountId?: InputMaybe<Scalars['ID']['input']>;
  round?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryissuedBallotArgs = {
  documentId: Scalars['ID']['input'];
};


export type QueryissuedBallotsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryresultNoticeArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryissuedDocumentArgs = {
  documentId: Scalars['ID']['input'];
};


export type QueryissuedDocumentsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryselfAssessmentPreviewArgs = {
  dossierId: Scalars['ID']['input'];
};

export type Mutation = {
  setProductLocation: ProductLocation;
  /** Sign in with e-mail and password */
  signIn: Tokens;
  /** Exchange a refresh token, once, for new tokens */
  refreshTokens: Tokens;
  /** End a sign-in: none of its refresh tokens is taken any more */
  signOut: SignedOut;
  /** An access token for a service account (OAuth 2 client credentials) */
  grantClientToken: ClientToken;
  /** Change the own password; every sign-in ends, the answer starts a new one */
  setPassword: Tokens;
  /** Open an account for a person, without any role yet */
  createAccount: CreatedAccount;
  /** Open an account for a program, without any role yet */
  createServiceAccount: CreatedServiceAccount;
  /** Replace the client secret of a service account; the old one ends at once */
  rotateServiceSecret: ClientCredentials;
  /** Give a person a made-up password; every sign-in of the person ends */
  resetPassword: ResetPassword;
  /** Give an account a role on a unit or a producer */
  grantRole: Account;
  /** Take a role from an account */
  revokeRole: Account;
  /** Let tokens of an external identity provider stand for an account */
  linkIdentity: Account;
  /** Stop taking tokens of an external identity for an account */
  unlinkIdentity: Account;
  /** Shut an account: its tokens stop working at once and its sign-ins end */
  disableAccount: Account;
  /** Open a shut account again, with the roles that it had */
  enableAccount: Account;
  /** Publish a new signing key; it signs once caches have it, the old one stays until its tokens have expired */
  rotateSigningKey: SigningKey;
  /** Withdraw a signing key that another may have; the next one signs at once */
  withdrawSigningKey: SigningKeyWithdrawal;
  /** Put a failed job back into the queue with all its attempts */
  retryJob: FailedJob;
  registerProducer: Producer;
  registerPaperProducer: Producer;
  issueClaimCode: ClaimCode;
  claimProducer: Producer;
  requestProducerClaim: ProducerClaimRequest;
  decideProducerClaim: ProducerClaimRequest;
  updateProducer: Producer;
  readRepresentative: Representative;
  registerProduct: Product;
  updateProduct: Product;
  /** Open deadlines are counted anew, and both last days are kept */
  saveCalendarYear: SavedCalendarYear;
  openDossier: Dossier;
  /** The whole draft: what is left out is emptied; saveDraft changes only what is sent */
  editDossier: Dossier;
  saveDraft: Dossier;
  addEvidence: Evidence;
  /** Item, criteria and validity; the file stays */
  editEvidence: Evidence;
  removeEvidence: Evidence;
  fileDossier: Dossier;
  registerPaperDossier: Dossier;
  disqualifyDossier: Dossier;
  withdrawDossier: Dossier;
  receiveDossier: Dossier;
  checkItems: Checklist;
  returnDossier: Dossier;
  reportDossier: Dossier;
  forwardDossier: Dossier;
  /** Dossiers that wait in a later round and are in time for this one move into it */
  addRound: PlannedRound;
  recallDossier: Dossier;
  acknowledgeDossier: Dossier;
  requestSupplement: Dossier;
  /** For what goes back from now on; what is open keeps the days that it was opened with */
  saveSupplementSettings: SupplementSettings;
  reviewDossier: Dossier;
  /** Add legal instruments, or correct imported ones that are not in use; any fault and nothing is written */
  importInstruments: InstrumentImport;
  /** Take out an imported instrument that no set and no certificate rests on; the one before it goes on */
  removeInstrument: Instrument;
  /** Add criteria sets, or further versions of sets, from a day on; any fault and nothing is written */
  importCriteria: CriteriaImport;
  /** Load the official wording of criteria sets beside their short labels; papers then print it */
  importCriteriaWording: CriteriaWordingImport;
  /** Take out an imported version that nothing rests on yet */
  removeCriteriaVersion: CriteriaVersion;
  createCouncil: Council;
  updateCouncilRegulation: Council;
  renewCouncil: Council;
  appointMember: Council;
  dismissMember: Council;
  /** Put reviewed dossiers on the agenda of a new session */
  planSession: Session;
  declareConflict: DeclaredConflict;
  /** What one declared oneself is none for sessions that open from now on; it stays on record */
  withdrawConflict: DeclaredConflict;
  /** An expert of the session writes to its members, who see it from then on */
  giveExpertOpinion: ExpertOpinion;
  /** The chair, a delegate or the office decides that a conflict keeps the member from nothing; never of oneself */
  clearConflict: SessionConflict;
  /** Put further reviewed dossiers on the agenda of a planned session */
  addToAgenda: Session;
  /** A member steps back from a dossier before scoring it, or is stepped back; after a ballot only over an open conflict */
  recuseMember: Session;
  recordArrival: Session;
  recordDeparture: Session;
  openSession: Session;
  /** Call a planned session off: its dossiers may be planned again */
  cancelSession: Session;
  /** What a tablet holds of a ballot; `ifMatch` is 0 for the first save of a round */
  saveBallotDraft: BallotDraft;
  /** Once per dossier and round */
  submitBallot: Ballot;
  /** Say which dossier is up now */
  callUpDossier: Session;
  /** Have a dossier scored again because the spread is above the limit */
  openRound: Session;
  recordVerdict: Verdict;
  recordKnockOut: KnockOut;
  /** With the reason, before the dossier is concluded; both stay on record */
  withdrawKnockOut: KnockOut;
  concludeDossier: Conclusion;
  /** Written opinions differ or are too few, or the matter is complex: its rounds go on in a meeting that is planned */
  turnIntoMeeting: Session;
  /** Where a meeting has no quorum or no chair for it */
  postponeDossier: Session;
  extendWrittenPeriod: Session;
  closeSession: Session;
  /** The dossier and the team of the council; the council sees it from here on */
  referToAdvisors: Dossier;
  /** The chair, a delegate or the office decides that a conflict keeps the advisor from nothing; never of oneself */
  clearAdvisoryConflict: AdvisoryConflict;
  /** Before the dossier is on an agenda, whose session recuses then; it takes the sight of the dossier away */
  recuseAdvisor: AdvisoryRecusal;
  /** `ifMatch` is 0 for the first save of a review */
  saveAdvisoryReview: AdvisoryReview;
  /** What was saved, whole as a ballot and with an opinion; nothing changes the report any more */
  handOverAdvisoryReport: AdvisoryReport;
  /** Khảo sát thực tế; while it is open no report is handed over */
  askSiteVisit: Inquiry;
  /** Kiểm nghiệm bổ sung; while it is open no report is handed over */
  askExtraTest: Inquiry;
  planSiteVisit: Inquiry;
  recordSiteVisit: Inquiry;
  /** The sheet is stored before, as a paper of the test */
  recordExtraTest: Inquiry;
  withdrawInquiry: Inquiry;
  /** Announce a paper or photograph; its bytes are then PUT to its contentUrl */
  addInquiryPaper: Evidence;
  removeInquiryPaper: Evidence;
  /** Recognise the results of several dossiers by one decision: each product gets its certificate, or none does */
  issueDecision: Decision;
  /** Give a decision that was recorded without one its document; it is printed by itself */
  issueDecisionDocument: IssuedDecision;
  /** Prepare a decision of any kind; what would refuse it today is told as warnings */
  draftDecision: DecisionDraft;
  editDecisionDraft: DecisionDraft;
  dropDecisionDraft: DecisionDraft;
  /** As it was drafted, with its number and day, by the one who signs; or not at all */
  issueDraftedDecision: Decision;
  /** Approve results that are proposed for five stars; their dossiers may be sent to the ministry */
  approveForMinistry: Decision;
  /** Have dossiers in which the ministry found less than five stars evaluated again by the province's council */
  evaluateAgain: Decision;
  /** By those above the council, while no decision rests on the result: it is planned and judged again */
  reopenDossier: Session;
  /** Record a finding for which a certificate is to be revoked; the days to the decision count from it */
  openRevocationCase: RevocationCase;
  /** Record how the finding of an open case was looked into */
  verifyRevocationCase: RevocationCase;
  /** End a case without a revocation; the certificate stays in force */
  dropRevocationCase: RevocationCase;
  /** Revoke several certificates on one ground by one decision, by the one who may issue their stars; it answers their open cases */
  revokeCertificates: Decision;
  /** Set the template that an issuer numbers its next certificates by */
  setCertificateNumbering: CertificateNumbering;
  /** Send the central dossier of an approved result to the ministry as a whole, with letter and samples */
  sendToMinistry: CentralDossier;
  /** The ministry asks the province for parts of a central dossier that are missing or faulty */
  askForParts: CentralDossier;
  /** The province answers what the ministry asked for: the central dossier again, as a whole, by a letter */
  sendAgain: CentralDossier;
  /** Plan inspections of a province or the nation in a period */
  planInspections: InspectionPlan;
  /** Put other days, words and products in the place of those of a plan; what was visited by it stays in it */
  changeInspectionPlan: InspectionPlan;
  /** Write down a visit to a certified product, by plan or not */
  recordInspection: Inspection;
  /** Put other inspectors, notes and findings in the place of those of a visit, until it is concluded */
  reviseInspection: Inspection;
  /** Announce a picture or paper of a visit */
  addInspectionFile: InspectionFile;
  /** Conclude a visit; the producer sees it from now on */
  concludeInspection: Inspection;
  /** Say, as the producer, what was done about what a visit asked to put right */
  answerFollowUp: Inspection;
  /** Say whether what a visit asked for was put right */
  closeFollowUp: Inspection;
  /** Issue the notices of all that a decision revoked, each with a number; they are printed by themselves */
  issueRevocationNotices: RevocationNoticeList;
  /** Set the days before the end of a certificate on which a province reminds its producers */
  setRenewalReminders: RenewalReminders;
  /** Write down an activity of a unit that indicators count */
  recordActivity: Activity;
  /** Put other words, days, numbers and links in the place of those of a record; its kind stays */
  editActivity: Activity;
  /** Cancel a record that is wrong, with the reason: it stays readable and counts nowhere */
  cancelActivity: Activity;
  /** Define an indicator of a province, `<unit>:<code>`, in the words of the catalogue: known to the province, its communes and the ministry */
  createIndicator: OwnIndicator;
  /** Define an indicator of a province anew from now on, with the reason: earlier versions stay with it, and reports name the one they counted by */
  reviseIndicator: OwnIndicator;
  /** Report the number of an indicator that the registry does not count, for a unit and a period; a later one revises it, with a reason */
  reportIndicator: IndicatorReport;
  /** Enter a plan with its targets: a province for itself and its communes, or for one that came to it, the ministry for the nation */
  createPlan: Plan;
  /** Replace the targets of a plan without a later document; once approved they are changed for a reason only */
  setTargets: Plan;
  /** Revise targets of a plan by a later decision: the values before and after are kept with it */
  revisePlan: Plan;
  /** Approve a plan, or its targets of one level or of some years: changes then need a reason */
  approvePlan: Plan;
  /** Keep a report of one’s own unit, or of one below, as it is now: it can be read for ever, byte for byte */
  takeReportSnapshot: ReportSnapshot;
  /** Ask the province for stamps for a product with a certificate in force; one request for a product at a time */
  requestStamps: StampRequest;
  /** Refuse a request for stamps with a reason, which its producer reads; stamps handed over for it grant it */
  refuseStampRequest: StampRequest;
  /** Record a batch of traceability stamps that was handed over to a producer for a product */
  handOverStamps: StampBatch;
  /** Recall the goods under the stamps of a batch, or declare stamps void; their pages say so at once, with the reason */
  withdrawStamps: StampBatch;
  /** Say which stamps of a batch are on which production lots, in place of what was said before */
  putStampsOnLots: StampBatch;
  /** Record a production lot of a product: what went into it, how it was made, where it went */
  recordLot: ProductionLot;
  /** Replace what is recorded of a production lot, as when goods of it are shipped; its code stays */
  updateLot: ProductionLot;
  /** Recall the goods of a production lot; every stamp on it says so at once, published or not */
  recallLot: ProductionLot;
  /** Lift the recall of a production lot, since its goods may be sold again; it stays in the history */
  liftLotRecall: ProductionLot;
  /** Lift a recall of stamps of a batch, since the goods may be sold again; it stays in the history */
  liftStampRecall: StampBatch;
  /** Settle the suspicion that a stamp was copied, with what was found */
  settleSuspicion: SuspectedCopy;
  /** A producer that was there twice: products, dossiers, certificates and accounts of the one belong to the other from now on */
  mergeProducers: ProducerMerge;
  /** A product that was there twice: dossiers and certificates of the one belong to the other from now on */
  mergeProducts: ProductMerge;
  /** Take back that two are two: they are shown as likely duplicates again */
  restoreDuplicate: DistinctPair;
  /** Two that look alike are two: the reason is kept, and they are shown as duplicates no more */
  dismissDuplicate: DistinctPair;
  /** Story, sales channels and order of pictures; `ifMatch` is 0 for the first */
  saveProductProfile: ProductProfile;
  /** Hide it from the public, or show it again; the producer sees the reason */
  moderateProductProfile: ProductProfile;
  /** Bring in a list of activities; what is there as the list has it stays, any fault and nothing is written */
  importActivities: ActivityImport;
  /** Bring in certificates that were issued before, with their decisions, products and producers; any fault and nothing is written */
  importCertificates: CertificateImport;
  /** Bring in what became of communes on a day: mergers and splits, with the former communes; any fault and nothing is written */
  importSuccessions: SuccessionImport;
  /** Say in which part of a commune that was split a producer lies; its products, dossiers and certificates go along */
  placeProducer: Producer;
  /** Add units from a list, and give those that changed their new name or kind; any fault and nothing is written */
  importUnits: UnitImport;
  issueClaimReceipt: ClaimReceipt;
  /** One's own submitted ballot of a round; until closing nobody else knows of it */
  issueBallot: IssuedBallot;
  issueSessionDocument: IssuedDocument;
  issueResultNotices: IssuedDocumentList;
};


export type MutationsetProductLocationArgs = {
  input: SetProductLocationInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsignInArgs = {
  input: SignInInput;
};


export type MutationrefreshTokensArgs = {
  input: RefreshTokensInput;
};


export type MutationsignOutArgs = {
  input: SignOutInput;
};


export type MutationgrantClientTokenArgs = {
  input: GrantClientTokenInput;
};


export type MutationsetPasswordArgs = {
  input: SetPasswordInput;
};


export type MutationcreateAccountArgs = {
  input: CreateAccountInput;
};


export type MutationcreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


export type MutationrotateServiceSecretArgs = {
  input: RotateServiceSecretInput;
};


export type MutationresetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationgrantRoleArgs = {
  input: GrantRoleInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrevokeRoleArgs = {
  input: RevokeRoleInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationlinkIdentityArgs = {
  input: LinkIdentityInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationunlinkIdentityArgs = {
  input: UnlinkIdentityInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdisableAccountArgs = {
  input: DisableAccountInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationenableAccountArgs = {
  input: EnableAccountInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrotateSigningKeyArgs = {
  input: RotateSigningKeyInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationwithdrawSigningKeyArgs = {
  input: WithdrawSigningKeyInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationretryJobArgs = {
  input: RetryJobInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationregisterProducerArgs = {
  input: RegisterProducerInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationregisterPaperProducerArgs = {
  input: RegisterPaperProducerInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationissueClaimCodeArgs = {
  input: IssueClaimCodeInput;
};


export type MutationclaimProducerArgs = {
  input: ClaimProducerInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrequestProducerClaimArgs = {
  input: RequestProducerClaimInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdecideProducerClaimArgs = {
  input: DecideProducerClaimInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationupdateProducerArgs = {
  input: UpdateProducerInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationreadRepresentativeArgs = {
  input: ReadRepresentativeInput;
};


export type MutationregisterProductArgs = {
  input: RegisterProductInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationupdateProductArgs = {
  input: UpdateProductInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationsaveCalendarYearArgs = {
  input: SaveCalendarYearInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationopenDossierArgs = {
  input: OpenDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationeditDossierArgs = {
  input: EditDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationsaveDraftArgs = {
  input: SaveDraftInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationaddEvidenceArgs = {
  input: AddEvidenceInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationeditEvidenceArgs = {
  input: EditEvidenceInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationremoveEvidenceArgs = {
  input: RemoveEvidenceInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationfileDossierArgs = {
  input: FileDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationregisterPaperDossierArgs = {
  input: RegisterPaperDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdisqualifyDossierArgs = {
  input: DisqualifyDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationwithdrawDossierArgs = {
  input: WithdrawDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreceiveDossierArgs = {
  input: ReceiveDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationcheckItemsArgs = {
  input: CheckItemsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreturnDossierArgs = {
  input: ReturnDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreportDossierArgs = {
  input: ReportDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationforwardDossierArgs = {
  input: ForwardDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationaddRoundArgs = {
  input: AddRoundInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecallDossierArgs = {
  input: RecallDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationacknowledgeDossierArgs = {
  input: AcknowledgeDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrequestSupplementArgs = {
  input: RequestSupplementInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsaveSupplementSettingsArgs = {
  input: SaveSupplementSettingsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationreviewDossierArgs = {
  input: ReviewDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationimportInstrumentsArgs = {
  input: ImportInstrumentsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationremoveInstrumentArgs = {
  input: RemoveInstrumentInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationimportCriteriaArgs = {
  input: ImportCriteriaInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationimportCriteriaWordingArgs = {
  input: ImportCriteriaWordingInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationremoveCriteriaVersionArgs = {
  input: RemoveCriteriaVersionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationcreateCouncilArgs = {
  input: CreateCouncilInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationupdateCouncilRegulationArgs = {
  input: UpdateCouncilRegulationInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrenewCouncilArgs = {
  input: RenewCouncilInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationappointMemberArgs = {
  input: AppointMemberInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdismissMemberArgs = {
  input: DismissMemberInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationplanSessionArgs = {
  input: PlanSessionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdeclareConflictArgs = {
  input: DeclareConflictInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationwithdrawConflictArgs = {
  input: WithdrawConflictInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationgiveExpertOpinionArgs = {
  input: GiveExpertOpinionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationclearConflictArgs = {
  input: ClearConflictInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationaddToAgendaArgs = {
  input: AddToAgendaInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecuseMemberArgs = {
  input: RecuseMemberInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecordArrivalArgs = {
  input: RecordArrivalInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecordDepartureArgs = {
  input: RecordDepartureInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationopenSessionArgs = {
  input: OpenSessionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationcancelSessionArgs = {
  input: CancelSessionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsaveBallotDraftArgs = {
  input: SaveBallotDraftInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationsubmitBallotArgs = {
  input: SubmitBallotInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationcallUpDossierArgs = {
  input: CallUpDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationopenRoundArgs = {
  input: OpenRoundInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecordVerdictArgs = {
  input: RecordVerdictInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecordKnockOutArgs = {
  input: RecordKnockOutInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationwithdrawKnockOutArgs = {
  input: WithdrawKnockOutInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationconcludeDossierArgs = {
  input: ConcludeDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationturnIntoMeetingArgs = {
  input: TurnIntoMeetingInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationpostponeDossierArgs = {
  input: PostponeDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationextendWrittenPeriodArgs = {
  input: ExtendWrittenPeriodInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationcloseSessionArgs = {
  input: CloseSessionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreferToAdvisorsArgs = {
  input: ReferToAdvisorsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationclearAdvisoryConflictArgs = {
  input: ClearAdvisoryConflictInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecuseAdvisorArgs = {
  input: RecuseAdvisorInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsaveAdvisoryReviewArgs = {
  input: SaveAdvisoryReviewInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationhandOverAdvisoryReportArgs = {
  input: HandOverAdvisoryReportInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationaskSiteVisitArgs = {
  input: AskSiteVisitInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationaskExtraTestArgs = {
  input: AskExtraTestInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationplanSiteVisitArgs = {
  input: PlanSiteVisitInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecordSiteVisitArgs = {
  input: RecordSiteVisitInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecordExtraTestArgs = {
  input: RecordExtraTestInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationwithdrawInquiryArgs = {
  input: WithdrawInquiryInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationaddInquiryPaperArgs = {
  input: AddInquiryPaperInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationremoveInquiryPaperArgs = {
  input: RemoveInquiryPaperInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationissueDecisionArgs = {
  input: IssueDecisionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationissueDecisionDocumentArgs = {
  input: IssueDecisionDocumentInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdraftDecisionArgs = {
  input: DraftDecisionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationeditDecisionDraftArgs = {
  input: EditDecisionDraftInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationdropDecisionDraftArgs = {
  input: DropDecisionDraftInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationissueDraftedDecisionArgs = {
  input: IssueDraftedDecisionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationapproveForMinistryArgs = {
  input: ApproveForMinistryInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationevaluateAgainArgs = {
  input: EvaluateAgainInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreopenDossierArgs = {
  input: ReopenDossierInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationopenRevocationCaseArgs = {
  input: OpenRevocationCaseInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationverifyRevocationCaseArgs = {
  input: VerifyRevocationCaseInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdropRevocationCaseArgs = {
  input: DropRevocationCaseInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrevokeCertificatesArgs = {
  input: RevokeCertificatesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsetCertificateNumberingArgs = {
  input: SetCertificateNumberingInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsendToMinistryArgs = {
  input: SendToMinistryInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationaskForPartsArgs = {
  input: AskForPartsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsendAgainArgs = {
  input: SendAgainInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationplanInspectionsArgs = {
  input: PlanInspectionsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationchangeInspectionPlanArgs = {
  input: ChangeInspectionPlanInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecordInspectionArgs = {
  input: RecordInspectionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreviseInspectionArgs = {
  input: ReviseInspectionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationaddInspectionFileArgs = {
  input: AddInspectionFileInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationconcludeInspectionArgs = {
  input: ConcludeInspectionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationanswerFollowUpArgs = {
  input: AnswerFollowUpInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationcloseFollowUpArgs = {
  input: CloseFollowUpInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationissueRevocationNoticesArgs = {
  input: IssueRevocationNoticesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsetRenewalRemindersArgs = {
  input: SetRenewalRemindersInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecordActivityArgs = {
  input: RecordActivityInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationeditActivityArgs = {
  input: EditActivityInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationcancelActivityArgs = {
  input: CancelActivityInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationcreateIndicatorArgs = {
  input: CreateIndicatorInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreviseIndicatorArgs = {
  input: ReviseIndicatorInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationreportIndicatorArgs = {
  input: ReportIndicatorInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationcreatePlanArgs = {
  input: CreatePlanInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsetTargetsArgs = {
  input: SetTargetsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrevisePlanArgs = {
  input: RevisePlanInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationapprovePlanArgs = {
  input: ApprovePlanInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationtakeReportSnapshotArgs = {
  input: TakeReportSnapshotInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrequestStampsArgs = {
  input: RequestStampsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrefuseStampRequestArgs = {
  input: RefuseStampRequestInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationhandOverStampsArgs = {
  input: HandOverStampsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationwithdrawStampsArgs = {
  input: WithdrawStampsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationputStampsOnLotsArgs = {
  input: PutStampsOnLotsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecordLotArgs = {
  input: RecordLotInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationupdateLotArgs = {
  input: UpdateLotInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecallLotArgs = {
  input: RecallLotInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationliftLotRecallArgs = {
  input: LiftLotRecallInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationliftStampRecallArgs = {
  input: LiftStampRecallInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsettleSuspicionArgs = {
  input: SettleSuspicionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationmergeProducersArgs = {
  input: MergeProducersInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationmergeProductsArgs = {
  input: MergeProductsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrestoreDuplicateArgs = {
  input: RestoreDuplicateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationdismissDuplicateArgs = {
  input: DismissDuplicateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationsaveProductProfileArgs = {
  input: SaveProductProfileInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationmoderateProductProfileArgs = {
  input: ModerateProductProfileInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationimportActivitiesArgs = {
  input: ImportActivitiesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationimportCertificatesArgs = {
  input: ImportCertificatesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationimportSuccessionsArgs = {
  input: ImportSuccessionsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationplaceProducerArgs = {
  input: PlaceProducerInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifMatch?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationimportUnitsArgs = {
  input: ImportUnitsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationissueClaimReceiptArgs = {
  input: IssueClaimReceiptInput;
};


export type MutationissueBallotArgs = {
  input: IssueBallotInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationissueSessionDocumentArgs = {
  input: IssueSessionDocumentInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationissueResultNoticesArgs = {
  input: IssueResultNoticesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  /** My requests at once, and then again when one was decided */
  myProducerClaimRequests: ProducerClaimRequestConnection;
  /** The session at once, and then again whenever something of it has changed */
  liveSession: LiveSession;
};


export type SubscriptionmyProducerClaimRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionliveSessionArgs = {
  sessionId: Scalars['ID']['input'];
};

/** Where a page stands in its list (Relay cursor connections). Lists are only walked forward. */
export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false when walking forward */
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  /** What to give as `after` for the next page */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** One text in Vietnamese and English */
export type LocalText = {
  vi: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type OpenDataField = {
  name: Scalars['String']['output'];
  /** text, code, integer, day or url */
  type: Scalars['String']['output'];
  about: LocalText;
};

export type OpenDataset = {
  name: Scalars['String']['output'];
  title: LocalText;
  about: LocalText;
  /** The field by which a row is known in dumps and deltas */
  key: Scalars['String']['output'];
  fields: Array<OpenDataField>;
  ndjsonUrl: Scalars['String']['output'];
  csvUrl: Scalars['String']['output'];
  /** With {day}, YYYY-MM-DD; null where there are no deltas */
  ndjsonDeltaUrl?: Maybe<Scalars['String']['output']>;
  csvDeltaUrl?: Maybe<Scalars['String']['output']>;
};

/** What is open to everyone, where it is and what it means */
export type OpenData = {
  /** Address of the licence */
  licence: Scalars['String']['output'];
  publisher: Scalars['String']['output'];
  /** The same as DCAT-AP in JSON-LD */
  catalogueUrl: Scalars['String']['output'];
  /** For how many days a delta can be had */
  deltaDays: Scalars['Int']['output'];
  datasets: Array<OpenDataset>;
};

/** Degrees (WGS 84), within Viet Nam */
export type Location = {
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
};

export type LocationInput = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

/** Where a product is made; null where nobody has said so */
export type ProductLocation = {
  productId: Scalars['ID']['output'];
  location?: Maybe<Location>;
  givenAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MapPoint = {
  type: Scalars['String']['output'];
  /** Longitude, latitude */
  coordinates: Array<Scalars['Float']['output']>;
};

export type MapProperties = {
  /** province, commune, cluster or product */
  kind: Scalars['String']['output'];
  /** Certified products there */
  count: Scalars['Int']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** Of a product */
  star?: Maybe<Scalars['Int']['output']>;
  /** Of a product: the page that verifies its certificate */
  url?: Maybe<Scalars['String']['output']>;
};

export type MapFeature = {
  type: Scalars['String']['output'];
  id: Scalars['String']['output'];
  geometry: MapPoint;
  properties: MapProperties;
};

export type MapProduct = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  star: Scalars['Int']['output'];
  producer: Scalars['String']['output'];
  commune: Scalars['String']['output'];
  /** Longitude, latitude */
  coordinates: Array<Scalars['Float']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

/** Certified products as GeoJSON (RFC 7946); households to about 1 km */
export type Map = {
  type: Scalars['String']['output'];
  bbox: Array<Scalars['Float']['output']>;
  /** As asked for, or less where the view is too large for it */
  zoom: Scalars['Int']['output'];
  /** Certified products that fit, wherever they are */
  total: Scalars['Int']['output'];
  /** Those of them whose place is known */
  located: Scalars['Int']['output'];
  features: Array<MapFeature>;
  /** In view by name, the first 50; none while provinces or communes are drawn */
  products: Array<MapProduct>;
};

export type SetProductLocationInput = {
  productId: Scalars['ID']['input'];
  location?: InputMaybe<LocationInput>;
};

/** A role with what it is held on: the code of a unit, the id of a producer or council */
export type HeldRole = {
  role: Scalars['Role']['output'];
  on: Scalars['GrantScope']['output'];
  id: Scalars['ID']['output'];
};

export type Me = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  email?: Maybe<Scalars['String']['output']>;
  grants: Array<HeldRole>;
};

/** A role on an administrative unit or on a producer */
export type Grant = {
  id: Scalars['ID']['output'];
  role: Scalars['GrantedRole']['output'];
  unitCode?: Maybe<Scalars['String']['output']>;
  producerId?: Maybe<Scalars['ID']['output']>;
};

/** Who the account is at an external identity provider */
export type AccountIdentity = {
  id: Scalars['ID']['output'];
  issuer: Scalars['String']['output'];
  subject: Scalars['String']['output'];
};

export type Account = {
  id: Scalars['ID']['output'];
  kind: Scalars['AccountKind']['output'];
  name: Scalars['String']['output'];
  email?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  grants: Array<Grant>;
  identities: Array<AccountIdentity>;
  version: Scalars['Int']['output'];
};

export type AccountEdge = {
  cursor: Scalars['String']['output'];
  node: Account;
};

export type AccountConnection = {
  edges: Array<AccountEdge>;
  nodes: Array<Account>;
  pageInfo: PageInfo;
};

export type Tokens = {
  accountId: Scalars['ID']['output'];
  accessToken: Scalars['String']['output'];
  /** Always `Bearer` */
  tokenType: Scalars['String']['output'];
  /** Seconds until the access token expires */
  expiresIn: Scalars['Int']['output'];
  /** Good for one use */
  refreshToken: Scalars['String']['output'];
};

export type ClientToken = {
  accountId: Scalars['ID']['output'];
  accessToken: Scalars['String']['output'];
  /** Always `Bearer` */
  tokenType: Scalars['String']['output'];
  /** Seconds until the access token expires */
  expiresIn: Scalars['Int']['output'];
};

export type SignedOut = {
  accountId: Scalars['ID']['output'];
};

export type CreatedAccount = {
  account: Account;
  /** Made up because none was given; shown this once */
  password?: Maybe<Scalars['String']['output']>;
};

export type CreatedServiceAccount = {
  account: Account;
  clientId: Scalars['ID']['output'];
  /** Shown this once */
  clientSecret: Scalars['String']['output'];
};

export type ClientCredentials = {
  clientId: Scalars['ID']['output'];
  /** Shown this once */
  clientSecret: Scalars['String']['output'];
};

export type ResetPassword = {
  accountId: Scalars['ID']['output'];
  /** Shown this once */
  password: Scalars['String']['output'];
};

export type SigningKey = {
  kid: Scalars['String']['output'];
  purpose: Scalars['KeyPurpose']['output'];
  createdAt: Scalars['DateTime']['output'];
  activeFrom: Scalars['DateTime']['output'];
};

/** A key that another may have: nothing that it signed is believed any more */
export type SigningKeyWithdrawal = {
  kid: Scalars['String']['output'];
  purpose: Scalars['KeyPurpose']['output'];
  withdrawnAt: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  /** The key that signs from now on */
  nextKid: Scalars['String']['output'];
};

export type WithdrawSigningKeyInput = {
  kid: Scalars['String']['input'];
  /** Published with the keys of certificates */
  reason: Scalars['String']['input'];
};

export type RotateSigningKeyInput = {
  /** ACCESS_TOKEN when it is not given */
  purpose?: InputMaybe<Scalars['KeyPurpose']['input']>;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type RefreshTokensInput = {
  refreshToken: Scalars['String']['input'];
};

export type SignOutInput = {
  refreshToken: Scalars['String']['input'];
};

export type GrantClientTokenInput = {
  clientId: Scalars['String']['input'];
  clientSecret: Scalars['String']['input'];
};

export type SetPasswordInput = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};

export type CreateAccountInput = {
  name: Scalars['String']['input'];
  email: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
};

export type CreateServiceAccountInput = {
  name: Scalars['String']['input'];
};

export type RotateServiceSecretInput = {
  accountId: Scalars['ID']['input'];
};

export type ResetPasswordInput = {
  accountId: Scalars['ID']['input'];
};

export type GrantRoleInput = {
  accountId: Scalars['ID']['input'];
  role: Scalars['GrantedRole']['input'];
  /** For every role but producer */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** For the role producer */
  producerId?: InputMaybe<Scalars['ID']['input']>;
};

export type RevokeRoleInput = {
  accountId: Scalars['ID']['input'];
  grantId: Scalars['ID']['input'];
};

export type LinkIdentityInput = {
  accountId: Scalars['ID']['input'];
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};

export type UnlinkIdentityInput = {
  accountId: Scalars['ID']['input'];
  identityId: Scalars['ID']['input'];
};

export type DisableAccountInput = {
  accountId: Scalars['ID']['input'];
};

export type EnableAccountInput = {
  accountId: Scalars['ID']['input'];
};

/** A job of the service whose attempts ran out */
export type FailedJob = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Ids, days and codes: what it was to work on */
  payload: Scalars['JSON']['output'];
  attempts: Scalars['Int']['output'];
  /** The code of the last error; the logs have the whole of it */
  error?: Maybe<Scalars['String']['output']>;
  enqueuedAt: Scalars['DateTime']['output'];
  failedAt: Scalars['DateTime']['output'];
};

export type FailedJobEdge = {
  cursor: Scalars['String']['output'];
  node: FailedJob;
};

export type FailedJobConnection = {
  edges: Array<FailedJobEdge>;
  nodes: Array<FailedJob>;
  pageInfo: PageInfo;
};

export type RetryJobInput = {
  jobId: Scalars['ID']['input'];
};

/** An administrative unit */
export type Unit = {
  /** VN, 2 digits for a province, 5 for a commune (Quyết định 19/2025/QĐ-TTg) */
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['UnitKind']['output'];
  level: Scalars['UnitLevel']['output'];
  parentCode?: Maybe<Scalars['ID']['output']>;
};

/** A unit as it was on a day, with what it was made of and what became of it */
export type UnitOfDay = {
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['UnitKind']['output'];
  level: Scalars['UnitLevel']['output'];
  parentCode?: Maybe<Scalars['ID']['output']>;
  /** From when to when it had this name, kind and parent; `validUntil` is the first day that is not of it */
  validFrom: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  predecessors: Array<UnitSuccession>;
  successors: Array<UnitSuccession>;
};

/** The unit on the other side of a change of the map */
export type UnitSuccession = {
  unit: UnitName;
  /** The first day of the new map */
  changedOn: Scalars['Date']['output'];
  /** Over how many units the earlier one was split; 1: it went as a whole */
  parts: Scalars['Int']['output'];
};

export type UnitList = {
  items: Array<Unit>;
};

/** A unit where it stands beside other things */
export type UnitName = {
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** A producer (chủ thể) with its legal representative */
export type Producer = {
  id: Scalars['ID']['output'];
  kind: Scalars['ProducerKind']['output'];
  name: Scalars['String']['output'];
  commune: UnitName;
  province: UnitName;
  taxCode?: Maybe<Scalars['String']['output']>;
  registrationNumber?: Maybe<Scalars['String']['output']>;
  registeredOn?: Maybe<Scalars['Date']['output']>;
  address?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  representativeName: Scalars['String']['output'];
  representativePosition?: Maybe<Scalars['String']['output']>;
  /** Set when it was there twice and was merged into another */
  merged?: Maybe<Merged>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

/** Sensitive data of a legal representative; each reading is recorded */
export type Representative = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  sex?: Maybe<Scalars['Sex']['output']>;
  ethnicGroup?: Maybe<Scalars['String']['output']>;
  residence?: Maybe<Scalars['String']['output']>;
};

/** That somebody has read sensitive data of a producer */
export type SensitiveReading = {
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  readerName: Scalars['String']['output'];
  /** The action that showed the data */
  action: Scalars['String']['output'];
};

export type SensitiveReadingEdge = {
  cursor: Scalars['String']['output'];
  node: SensitiveReading;
};

export type SensitiveReadingConnection = {
  edges: Array<SensitiveReadingEdge>;
  nodes: Array<SensitiveReading>;
  pageInfo: PageInfo;
};

/** A producer where it stands beside other things */
export type ProducerName = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['ProducerKind']['output'];
};

export type Product = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  /** Stars it is recognised with now */
  star?: Maybe<Scalars['Int']['output']>;
  certificateExpiresOn?: Maybe<Scalars['Date']['output']>;
  /** Set when it was there twice and was merged into another */
  merged?: Maybe<Merged>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

/** What became of a thing that was there twice: it is read on, and everything of it belongs to another now */
export type Merged = {
  /** The one that is left, however many merges followed */
  into: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
};

/** A product where it stands beside other things */
export type ProductName = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
};

export type ProducerEdge = {
  cursor: Scalars['String']['output'];
  node: Producer;
};

export type ProducerConnection = {
  edges: Array<ProducerEdge>;
  nodes: Array<Producer>;
  pageInfo: PageInfo;
};

export type ProductEdge = {
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductConnection = {
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
};

export type RegisterProducerInput = {
  communeCode: Scalars['ID']['input'];
  kind: Scalars['ProducerKind']['input'];
  name: Scalars['String']['input'];
  taxCode?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  representativeName: Scalars['String']['input'];
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  representativeSex?: InputMaybe<Scalars['Sex']['input']>;
  representativeEthnicGroup?: InputMaybe<Scalars['String']['input']>;
  representativeResidence?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterPaperProducerInput = {
  communeCode: Scalars['ID']['input'];
  kind: Scalars['ProducerKind']['input'];
  name: Scalars['String']['input'];
  taxCode?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  representativeName: Scalars['String']['input'];
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  representativeSex?: InputMaybe<Scalars['Sex']['input']>;
  representativeEthnicGroup?: InputMaybe<Scalars['String']['input']>;
  representativeResidence?: InputMaybe<Scalars['String']['input']>;
};

export type IssueClaimCodeInput = {
  producerId: Scalars['ID']['input'];
};

/** Shown only once, to be printed on the receipt */
export type ClaimCode = {
  producerId: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  issuedAt: Scalars['DateTime']['output'];
};

export type ClaimProducerInput = {
  code: Scalars['String']['input'];
};

export type Requester = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  email?: Maybe<Scalars['String']['output']>;
};

/** A request to act for a producer that came on paper; the answer to it tells nothing of the producer */
export type ProducerClaimRequest = {
  id: Scalars['ID']['output'];
  state: Scalars['ClaimRequestState']['output'];
  commune: UnitName;
  producerName: Scalars['String']['output'];
  taxCode?: Maybe<Scalars['String']['output']>;
  receiptNumber?: Maybe<Scalars['String']['output']>;
  explanation: Scalars['String']['output'];
  requester: Requester;
  requestedAt: Scalars['DateTime']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** That the account acts for since it was approved */
  producerId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused */
  reason?: Maybe<Scalars['String']['output']>;
};

export type ProducerClaimRequestEdge = {
  cursor: Scalars['String']['output'];
  node: ProducerClaimRequest;
};

export type ProducerClaimRequestConnection = {
  edges: Array<ProducerClaimRequestEdge>;
  nodes: Array<ProducerClaimRequest>;
  pageInfo: PageInfo;
};

export type RequestProducerClaimInput = {
  communeCode: Scalars['ID']['input'];
  producerName: Scalars['String']['input'];
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Of a dossier on paper */
  receiptNumber?: InputMaybe<Scalars['String']['input']>;
  /** Who asks, and by what right */
  explanation: Scalars['String']['input'];
};

/** Either the producer, which approves, or the reason, which refuses */
export type DecideProducerClaimInput = {
  requestId: Scalars['ID']['input'];
  producerId?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProducerInput = {
  producerId: Scalars['ID']['input'];
  kind: Scalars['ProducerKind']['input'];
  name: Scalars['String']['input'];
  taxCode?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  representativeName: Scalars['String']['input'];
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  representativeSex?: InputMaybe<Scalars['Sex']['input']>;
  representativeEthnicGroup?: InputMaybe<Scalars['String']['input']>;
  representativeResidence?: InputMaybe<Scalars['String']['input']>;
};

export type ReadRepresentativeInput = {
  producerId: Scalars['ID']['input'];
};

export type RegisterProductInput = {
  producerId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  setNo: Scalars['Int']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProductInput = {
  productId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
};

export type SpecialDay = {
  day: Scalars['Date']['output'];
  kind: Scalars['SpecialDayKind']['output'];
  name: LocalText;
  /** Number of the instrument that says so */
  instrument: Scalars['String']['output'];
};

export type CalendarYear = {
  unitCode: Scalars['ID']['output'];
  year: Scalars['Int']['output'];
  /** The unit whose calendar it is: a province, or the nation where the province has none of its own */
  setBy: Scalars['ID']['output'];
  /** 1 (Monday) to 7 (Sunday) */
  workingWeek: Array<Scalars['Int']['output']>;
  days: Array<SpecialDay>;
  /** Put forward and not known to be decided: nothing is counted by them */
  proposed: Array<SpecialDay>;
  /** 0 while the unit has no calendar of its own for the year */
  version: Scalars['Int']['output'];
};

export type SavedCalendarYear = {
  unitCode: Scalars['ID']['output'];
  year: Scalars['Int']['output'];
  setBy: Scalars['ID']['output'];
  workingWeek: Array<Scalars['Int']['output']>;
  days: Array<SpecialDay>;
  version: Scalars['Int']['output'];
  /** Open deadlines whose last day changed */
  movedDeadlines: Scalars['Int']['output'];
};

export type DayNameInput = {
  vi: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type SpecialDayInput = {
  day: Scalars['Date']['input'];
  kind: Scalars['SpecialDayKind']['input'];
  instrument: Scalars['String']['input'];
  name: DayNameInput;
};

export type SaveCalendarYearInput = {
  unitCode: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  workingWeek: Array<Scalars['Int']['input']>;
  days: Array<SpecialDayInput>;
  reason: Scalars['String']['input'];
};

export type ExplainedDay = {
  day: Scalars['Date']['output'];
  verdict: Scalars['DayVerdict']['output'];
  /** Its number in the count; null when it is not counted */
  count?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<LocalText>;
  /** Number of the instrument that makes it a special day */
  instrument?: Maybe<Scalars['String']['output']>;
  /** It may yet be another: no calendar of its year, or a proposal */
  provisional: Scalars['Boolean']['output'];
};

export type DeadlinePause = {
  from: Scalars['DateTime']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type DeadlineChange = {
  at: Scalars['DateTime']['output'];
  reason: Scalars['DeadlineChangeReason']['output'];
  note?: Maybe<Scalars['String']['output']>;
  dueOnBefore?: Maybe<Scalars['Date']['output']>;
  dueOnAfter?: Maybe<Scalars['Date']['output']>;
};

export type Deadline = {
  id: Scalars['ID']['output'];
  step: Scalars['DeadlineStep']['output'];
  state: Scalars['DeadlineState']['output'];
  /** Its last day is, or was, over before it was met */
  late: Scalars['Boolean']['output'];
  periodDays: Scalars['Int']['output'];
  periodUnit: Scalars['PeriodUnit']['output'];
  begunAt: Scalars['DateTime']['output'];
  /** The last day, over at 24:00 in Viet Nam; null while it is paused */
  dueOn?: Maybe<Scalars['Date']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  counted: Scalars['Int']['output'];
  /** Some of its days may yet be others: no calendar of their year, or a proposal */
  provisional: Scalars['Boolean']['output'];
  pauses: Array<DeadlinePause>;
  changes: Array<DeadlineChange>;
  explain: Array<ExplainedDay>;
};

/** Working days since the commune received the dossier, with the offices and with the producer */
export type DeadlineTotal = {
  state: Scalars['DeadlineTotalState']['output'];
  since: Scalars['DateTime']['output'];
  /** When the dossier was decided or ended otherwise */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  officeWorkingDays: Scalars['Int']['output'];
  producerWorkingDays: Scalars['Int']['output'];
  /** Some of its days may yet be others: no calendar of their year, or a proposal */
  provisional: Scalars['Boolean']['output'];
  /** The times with the producer */
  pauses: Array<DeadlinePause>;
  /** Every day after the receipt: counted ones are numbered among the offices' working days, paused ones among the producer's; a day off has no number */
  explain: Array<ExplainedDay>;
};

export type DossierDeadlineList = {
  items: Array<Deadline>;
  total?: Maybe<DeadlineTotal>;
};

/** A dossier (hồ sơ) of one product */
export type Dossier = {
  id: Scalars['ID']['output'];
  kind: Scalars['DossierKind']['output'];
  state: Scalars['DossierState']['output'];
  level: Scalars['DossierLevel']['output'];
  /** What may happen to it now */
  allowed: Array<Scalars['DossierEvent']['output']>;
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  /** The instrument in force when it was filed, by which it is judged */
  instrument?: Maybe<Scalars['String']['output']>;
  sampleCount?: Maybe<Scalars['Int']['output']>;
  results?: Maybe<Scalars['String']['output']>;
  nextPlan?: Maybe<Scalars['String']['output']>;
  changes?: Maybe<Scalars['String']['output']>;
  growth: Array<GrowthYear>;
  /** Option number by criterion code */
  selfAssessment: Scalars['JSON']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  councilId?: Maybe<Scalars['ID']['output']>;
  communeReceiptNumber?: Maybe<Scalars['String']['output']>;
  provinceReceiptNumber?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opened by an officer from paper */
  enteredByCommune: Scalars['Boolean']['output'];
  /** The day on which it was filed on paper; null when it was not */
  handedInOn?: Maybe<Scalars['Date']['output']>;
  communeReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  forwardedAt?: Maybe<Scalars['DateTime']['output']>;
  provinceReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The round that it was put forward in, by the date of the letter */
  round?: Maybe<Round>;
  /** Why it was withdrawn or disqualified */
  endGround?: Maybe<Scalars['DossierEndGround']['output']>;
  endNote?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  evidence: Array<Evidence>;
};

/** An evidence file; its bytes are PUT to and read from contentUrl */
export type Evidence = {
  id: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  /** Item of the checklist that it proves */
  item: Scalars['String']['output'];
  /** Criteria that it proves */
  criteria: Array<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it holds */
  validUntil?: Maybe<Scalars['Date']['output']>;
  validity: Scalars['EvidenceValidity']['output'];
  fileName: Scalars['String']['output'];
  sha256?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  mediaType?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  storedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Not yet scanned for malware: nobody reads it until it is clean */
  quarantined: Scalars['Boolean']['output'];
  /** What the virus scanner found; the content was removed and may be brought again */
  infectedWith?: Maybe<Scalars['String']['output']>;
  contentUrl: Scalars['String']['output'];
  /** Of what is said of it: item, criteria, validity */
  version: Scalars['Int']['output'];
};

export type EvidenceList = {
  items: Array<Evidence>;
};

export type ReturnItem = {
  item: Scalars['String']['output'];
  reason: Scalars['ReturnReason']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type ReturnReminder = {
  daysBefore: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
};

/** A year of business: revenue in million đồng, workers, those of the commune */
export type GrowthYear = {
  year: Scalars['Int']['output'];
  revenueMillionVnd: Scalars['Int']['output'];
  workers: Scalars['Int']['output'];
  localWorkers: Scalars['Int']['output'];
};

export type DossierReturn = {
  id: Scalars['ID']['output'];
  /** Round */
  number: Scalars['Int']['output'];
  step: Scalars['ReturnStep']['output'];
  message: Scalars['String']['output'];
  items: Array<ReturnItem>;
  /** The last day to file again */
  dueOn?: Maybe<Scalars['Date']['output']>;
  returnedAt: Scalars['DateTime']['output'];
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was over without an answer: the due date had passed, or the dossier ended */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  reminders: Array<ReturnReminder>;
};

export type DossierReturnList = {
  items: Array<DossierReturn>;
};

export type ReportContent = {
  met: Scalars['Boolean']['output'];
  comment: Scalars['String']['output'];
};

/** Mẫu 03: what the commune found on four contents, and the letter that carries it */
export type CommuneReport = {
  dossierId: Scalars['ID']['output'];
  productOrigin: ReportContent;
  localLabour: ReportContent;
  ideaOrigin: ReportContent;
  localIdentity: ReportContent;
  conclusion: Scalars['String']['output'];
  reportedAt: Scalars['DateTime']['output'];
  letterNumber?: Maybe<Scalars['String']['output']>;
  letterDate?: Maybe<Scalars['Date']['output']>;
};

/** A round (đợt): what is put forward before the cut-off is done before the finish */
export type Round = {
  /** `2026-province-1` */
  code: Scalars['String']['output'];
  cutOffOn: Scalars['Date']['output'];
  finishOn: Scalars['Date']['output'];
};

export type PlannedRound = {
  code: Scalars['String']['output'];
  cutOffOn: Scalars['Date']['output'];
  finishOn: Scalars['Date']['output'];
  /** The regulation that added it; null: of the instrument */
  regulation?: Maybe<Scalars['String']['output']>;
};

export type RoundList = {
  items: Array<PlannedRound>;
};

export type AddRoundInput = {
  unitCode: Scalars['String']['input'];
  cutOffOn: Scalars['Date']['input'];
  finishOn: Scalars['Date']['input'];
  regulation: Scalars['String']['input'];
};

/** Custody of a dossier and its samples on the way to the province or the ministry */
export type DossierHandover = {
  id: Scalars['ID']['output'];
  to: Scalars['DossierLevel']['output'];
  state: Scalars['CustodyState']['output'];
  letterNumber: Scalars['String']['output'];
  letterDate: Scalars['Date']['output'];
  samplesHandedOver: Scalars['Int']['output'];
  samplesReceived?: Maybe<Scalars['Int']['output']>;
  sentAt: Scalars['DateTime']['output'];
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  recalledAt?: Maybe<Scalars['DateTime']['output']>;
  recallReason?: Maybe<Scalars['String']['output']>;
};

export type DossierHandoverList = {
  items: Array<DossierHandover>;
};

export type DossierReview = {
  id: Scalars['ID']['output'];
  level: Scalars['DossierLevel']['output'];
  opinion: Scalars['String']['output'];
  reviewedAt: Scalars['DateTime']['output'];
};

export type DossierReviewList = {
  items: Array<DossierReview>;
};

export type ChecklistItem = {
  code: Scalars['String']['output'];
  part: Scalars['ChecklistPart']['output'];
  name: LocalText;
  required: Scalars['Boolean']['output'];
  present: Scalars['Boolean']['output'];
  /** Of the paper that holds best; null: no paper */
  validity?: Maybe<Scalars['EvidenceValidity']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** What the dates of its papers say; the officer decides */
  proposed?: Maybe<ProposedResult>;
  /** What the offices found of it, oldest first */
  checks: Array<ItemCheck>;
};

export type ProposedResult = {
  result: Scalars['CheckResult']['output'];
  reason: Scalars['String']['output'];
};

export type ItemCheck = {
  step: Scalars['ReturnStep']['output'];
  result: Scalars['CheckResult']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Name of the officer */
  checkedBy: Scalars['String']['output'];
  checkedAt: Scalars['DateTime']['output'];
  /** False when the producer replaced what was looked at */
  holds: Scalars['Boolean']['output'];
};

export type CheckReason = {
  code: Scalars['String']['output'];
  results: Array<Scalars['CheckResult']['output']>;
  name: LocalText;
};

export type Checklist = {
  complete: Scalars['Boolean']['output'];
  items: Array<ChecklistItem>;
  /** What an officer may say of a result */
  reasons: Array<CheckReason>;
};

export type DossierEdge = {
  cursor: Scalars['String']['output'];
  node: Dossier;
};

export type DossierConnection = {
  edges: Array<DossierEdge>;
  nodes: Array<Dossier>;
  pageInfo: PageInfo;
};

export type GrowthYearInput = {
  year: Scalars['Int']['input'];
  revenueMillionVnd: Scalars['Int']['input'];
  workers: Scalars['Int']['input'];
  localWorkers: Scalars['Int']['input'];
};

export type OpenDossierInput = {
  /** UUID version 7 made by an offline client; sent again it is the same draft */
  id?: InputMaybe<Scalars['ID']['input']>;
  productId: Scalars['ID']['input'];
  kind: Scalars['DossierKind']['input'];
  sampleCount?: InputMaybe<Scalars['Int']['input']>;
  results?: InputMaybe<Scalars['String']['input']>;
  nextPlan?: InputMaybe<Scalars['String']['input']>;
  changes?: InputMaybe<Scalars['String']['input']>;
  growth?: InputMaybe<Array<GrowthYearInput>>;
  selfAssessment?: InputMaybe<Scalars['JSON']['input']>;
};

export type EditDossierInput = {
  dossierId: Scalars['ID']['input'];
  sampleCount?: InputMaybe<Scalars['Int']['input']>;
  results?: InputMaybe<Scalars['String']['input']>;
  nextPlan?: InputMaybe<Scalars['String']['input']>;
  changes?: InputMaybe<Scalars['String']['input']>;
  growth?: InputMaybe<Array<GrowthYearInput>>;
  selfAssessment?: InputMaybe<Scalars['JSON']['input']>;
};

/** What is left out stays, null clears */
export type SaveDraftInput = {
  dossierId: Scalars['ID']['input'];
  sampleCount?: InputMaybe<Scalars['Int']['input']>;
  results?: InputMaybe<Scalars['String']['input']>;
  nextPlan?: InputMaybe<Scalars['String']['input']>;
  changes?: InputMaybe<Scalars['String']['input']>;
  /** The years as told, all of them anew */
  growth?: InputMaybe<Array<GrowthYearInput>>;
  /** Criteria that are named change, null takes a choice away */
  selfAssessment?: InputMaybe<Scalars['JSON']['input']>;
};

export type AddEvidenceInput = {
  dossierId: Scalars['ID']['input'];
  /** UUID version 7 made by an offline client; sent again it is the same evidence */
  id?: InputMaybe<Scalars['ID']['input']>;
  item: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
  criteria?: InputMaybe<Array<Scalars['String']['input']>>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type EditEvidenceInput = {
  dossierId: Scalars['ID']['input'];
  evidenceId: Scalars['ID']['input'];
  item: Scalars['String']['input'];
  criteria?: InputMaybe<Array<Scalars['String']['input']>>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RemoveEvidenceInput = {
  dossierId: Scalars['ID']['input'];
  evidenceId: Scalars['ID']['input'];
};

export type FileDossierInput = {
  dossierId: Scalars['ID']['input'];
};

export type RegisterPaperDossierInput = {
  dossierId: Scalars['ID']['input'];
  /** The day of the first filing or of the supplement; not one to come */
  handedInOn: Scalars['Date']['input'];
};

export type WithdrawDossierInput = {
  dossierId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReceiveDossierInput = {
  dossierId: Scalars['ID']['input'];
};

export type FoundItemInput = {
  item: Scalars['String']['input'];
  result: Scalars['CheckResult']['input'];
  /** A code of the checklist's reasons; none for ACCEPTED, one for every other result */
  reason?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type CheckItemsInput = {
  dossierId: Scalars['ID']['input'];
  items: Array<FoundItemInput>;
};

export type ReturnItemInput = {
  item: Scalars['String']['input'];
  reason: Scalars['ReturnReason']['input'];
  /** Needed when the reason is another */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnDossierInput = {
  dossierId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  items: Array<ReturnItemInput>;
};

export type DisqualifyDossierInput = {
  dossierId: Scalars['ID']['input'];
  ground: Scalars['DisqualificationGround']['input'];
  note: Scalars['String']['input'];
};

export type ReportContentInput = {
  met: Scalars['Boolean']['input'];
  comment: Scalars['String']['input'];
};

export type ReportDossierInput = {
  dossierId: Scalars['ID']['input'];
  productOrigin: ReportContentInput;
  localLabour: ReportContentInput;
  ideaOrigin: ReportContentInput;
  localIdentity: ReportContentInput;
  conclusion: Scalars['String']['input'];
};

export type ForwardDossierInput = {
  dossierId: Scalars['ID']['input'];
  letterNumber: Scalars['String']['input'];
  letterDate: Scalars['Date']['input'];
  /** As many as the set asks for unless another number is given */
  samplesHandedOver?: InputMaybe<Scalars['Int']['input']>;
};

export type RecallDossierInput = {
  dossierId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type AcknowledgeDossierInput = {
  dossierId: Scalars['ID']['input'];
  /** As many as were handed over unless another number is given */
  samplesReceived?: InputMaybe<Scalars['Int']['input']>;
};

export type RequestSupplementInput = {
  dossierId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  items: Array<ReturnItemInput>;
};

/** How long producers have to complete a dossier that goes back */
export type SupplementSettings = {
  unitCode: Scalars['String']['output'];
  /** Working days; null where neither the unit nor an instrument says */
  workingDays?: Maybe<Scalars['Int']['output']>;
  /** Days before the due date on which the producer is reminded, the earliest first */
  remindDaysBefore: Array<Scalars['Int']['output']>;
  /** 0 while the unit set none, and the usual ones hold */
  version: Scalars['Int']['output'];
};

export type SaveSupplementSettingsInput = {
  unitCode: Scalars['String']['input'];
  /** 1 to 60 */
  workingDays: Scalars['Int']['input'];
  /** The earliest first, each below the working days; 0 is the morning of the due date */
  remindDaysBefore: Array<Scalars['Int']['input']>;
};

export type ReviewDossierInput = {
  dossierId: Scalars['ID']['input'];
  opinion: Scalars['String']['input'];
};

/** Someone read an evidence file; parts read within some minutes are one reading */
export type EvidenceReading = {
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  accountId: Scalars['ID']['output'];
  accountName: Scalars['String']['output'];
  evidenceId: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  way: Scalars['ReadingWay']['output'];
};

export type EvidenceReadingEdge = {
  cursor: Scalars['String']['output'];
  node: EvidenceReading;
};

export type EvidenceReadingConnection = {
  edges: Array<EvidenceReadingEdge>;
  nodes: Array<EvidenceReading>;
  pageInfo: PageInfo;
};

/** An address that opens a file without Authorization until it expires */
export type EvidenceLink = {
  url: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

export type Instrument = {
  /** `26-2026` */
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
  title: LocalText;
  amendedBy?: Maybe<Scalars['String']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  inForceFrom: Scalars['Date']['output'];
  /** The last day; null: no end is known */
  inForceUntil?: Maybe<Scalars['Date']['output']>;
  partMaxima: PartPoints;
  recognisers: Array<Recogniser>;
  /** Whose papers, window, rounds, deadlines and parts for the ministry it leaves as they are */
  procedureOf?: Maybe<Scalars['String']['output']>;
  /** How long its certificates hold */
  validMonths?: Maybe<Scalars['Int']['output']>;
  starBands?: Maybe<Array<StarBand>>;
  /** Until when dossiers filed under the instrument before it are finished, by kind */
  finishEarlierDossiersBy?: Maybe<FinishDays>;
  /** Criteria sets that this service can judge by */
  setCount: Scalars['Int']['output'];
};

export type PartPoints = {
  A: Scalars['Int']['output'];
  B: Scalars['Int']['output'];
  C: Scalars['Int']['output'];
};

export type Recogniser = {
  star: Scalars['Int']['output'];
  authority: Scalars['RecogniserAuthority']['output'];
  office?: Maybe<LocalText>;
};

export type StarBand = {
  star: Scalars['Int']['output'];
  from: Scalars['Int']['output'];
};

export type FinishDays = {
  first: Scalars['Date']['output'];
  upgrade: Scalars['Date']['output'];
  reEvaluation: Scalars['Date']['output'];
};

export type InstrumentList = {
  items: Array<Instrument>;
};

export type ImportInstrumentsInput = {
  /** Each as `/instrument.schema.json` describes it */
  instruments: Array<Scalars['JSON']['input']>;
};

export type ImportedInstrument = {
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
  title: LocalText;
  status: Scalars['CriteriaImportStatus']['output'];
  inForceFrom: Scalars['Date']['output'];
  inForceUntil?: Maybe<Scalars['Date']['output']>;
};

export type EndedInstrument = {
  code: Scalars['String']['output'];
  inForceUntil?: Maybe<Scalars['Date']['output']>;
};

export type InstrumentImportPreview = {
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  instruments: Array<ImportedInstrument>;
  /** Other instruments whose last day is another one than before */
  ended: Array<EndedInstrument>;
};

export type InstrumentImport = {
  id: Scalars['ID']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  instruments: Array<ImportedInstrument>;
  ended: Array<EndedInstrument>;
};

export type RemoveInstrumentInput = {
  code: Scalars['String']['input'];
};

/** The group of products (nhóm) that a set belongs to */
export type ProductGroup = {
  /** I to VI */
  no: Scalars['String']['output'];
  name: LocalText;
};

export type CriteriaSetSummary = {
  instrument: Scalars['String']['output'];
  instrumentNumber: Scalars['String']['output'];
  set: Scalars['Int']['output'];
  name: LocalText;
  productGroup: ProductGroup;
  ministries: Array<Scalars['String']['output']>;
  samples: Scalars['Int']['output'];
  /** Of the set's file, hex */
  sha256: Scalars['String']['output'];
};

export type CriteriaSetList = {
  items: Array<CriteriaSetSummary>;
};

export type CriteriaSet = {
  instrument: Scalars['String']['output'];
  instrumentNumber: Scalars['String']['output'];
  set: Scalars['Int']['output'];
  name: LocalText;
  productGroup: ProductGroup;
  ministries: Array<Scalars['String']['output']>;
  samples: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  fileKnockOuts: Array<LocalText>;
  parts: Array<CriteriaPart>;
  /** Where the print is unclear */
  uncertain: Array<Scalars['String']['output']>;
  /** Where the print was read differently */
  corrections: Array<Scalars['String']['output']>;
};

export type CriteriaPart = {
  /** A, B or C */
  code: Scalars['String']['output'];
  name: LocalText;
  /** As the instrument words it; null while only the short label is loaded */
  official?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  sections: Array<CriteriaSection>;
};

export type CriteriaSection = {
  code: Scalars['String']['output'];
  name: LocalText;
  /** As the instrument words it; null while only the short label is loaded */
  official?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  notes: Array<CriteriaNote>;
  groups: Array<CriteriaGroup>;
  criteria: Array<Criterion>;
};

export type CriteriaGroup = {
  code: Scalars['String']['output'];
  name: LocalText;
  /** As the instrument words it; null while only the short label is loaded */
  official?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
};

export type CriteriaNote = {
  kind: Scalars['CriteriaNoteKind']['output'];
  text: LocalText;
};

export type Criterion = {
  code: Scalars['String']['output'];
  name: LocalText;
  /** As the instrument words it; null while only the short label is loaded */
  official?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  /** Code of the group of the section that it counts towards */
  group?: Maybe<Scalars['String']['output']>;
  appliesWhen?: Maybe<AppliesWhen>;
  /** 0 points may end the evaluation */
  zeroKnocksOut: Scalars['Boolean']['output'];
  notes: Array<CriteriaNote>;
  options: Array<CriterionOption>;
};

/** The criterion applies only when another scored more than `pointsAbove` */
export type AppliesWhen = {
  criterion: Scalars['String']['output'];
  pointsAbove: Scalars['Int']['output'];
};

export type CriterionOption = {
  /** What a ballot chooses */
  no: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  label: LocalText;
  official?: Maybe<Scalars['String']['output']>;
  /** The least that this star asks for */
  minStar?: Maybe<Scalars['Int']['output']>;
  /** Alternative case of the criterion */
  case?: Maybe<Scalars['Int']['output']>;
  /** What is printed where it is plainly a slip */
  asPrinted?: Maybe<AsPrinted>;
  /** No options are printed; made from the maximum */
  inferred: Scalars['Boolean']['output'];
  uncertain: Scalars['Boolean']['output'];
};

export type AsPrinted = {
  /** null: nothing is printed */
  points?: Maybe<Scalars['Int']['output']>;
};

export type CriteriaVersion = {
  id: Scalars['ID']['output'];
  instrument: Scalars['String']['output'];
  set: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  inForceFrom: Scalars['Date']['output'];
  addedAt: Scalars['DateTime']['output'];
  /** It came with the release and was not imported */
  shipped: Scalars['Boolean']['output'];
  /** Since when it is frozen; null: nothing rests on it */
  firstUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CriteriaVersionList = {
  items: Array<CriteriaVersion>;
};

export type ImportCriteriaInput = {
  /** Each as `/criteria-set.schema.json` describes it */
  sets: Array<Scalars['JSON']['input']>;
  /** null: a first version is as old as its instrument, a further one holds from today */
  from?: InputMaybe<Scalars['Date']['input']>;
};

export type ImportedCriteriaSet = {
  instrument: Scalars['String']['output'];
  set: Scalars['Int']['output'];
  name: LocalText;
  sha256: Scalars['String']['output'];
  status: Scalars['CriteriaImportStatus']['output'];
  inForceFrom: Scalars['Date']['output'];
  /** SHA-256 of the version that was in force on that day */
  replaces?: Maybe<Scalars['String']['output']>;
};

export type CriteriaImportPreview = {
  added: Scalars['Int']['output'];
  /** A further version of a set */
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  sets: Array<ImportedCriteriaSet>;
};

export type CriteriaImport = {
  id: Scalars['ID']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  sets: Array<ImportedCriteriaSet>;
};

export type CriteriaWordingInput = {
  instrument: Scalars['String']['input'];
  set: Scalars['Int']['input'];
  /** Of the version; the latest when null */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Map: part `A`, section `1`, group or criterion `1.1`, option `1.1/2` → official text in Vietnamese */
  texts: Scalars['JSON']['input'];
};

export type ImportCriteriaWordingInput = {
  wordings: Array<CriteriaWordingInput>;
};

export type ImportedCriteriaWording = {
  instrument: Scalars['String']['output'];
  set: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  status: Scalars['CriteriaImportStatus']['output'];
  texts: Scalars['Int']['output'];
  /** Codes that keep their short label */
  without: Array<Scalars['String']['output']>;
};

export type CriteriaWordingPreview = {
  wordings: Array<ImportedCriteriaWording>;
};

export type CriteriaWordingImport = {
  id: Scalars['ID']['output'];
  wordings: Array<ImportedCriteriaWording>;
};

export type RemoveCriteriaVersionInput = {
  versionId: Scalars['ID']['input'];
};

export type EvaluationRequestInput = {
  ballots: Array<BallotChoicesInput>;
  /** Map: "<star>:<criterion>" or "knock-out:<criterion>" → what the council agreed */
  verdicts?: InputMaybe<Scalars['JSON']['input']>;
  /** Criteria, or "file", on which the council found a knock-out */
  knockOuts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Points; 10 when absent */
  spreadLimit?: InputMaybe<Scalars['Int']['input']>;
};

export type BallotChoicesInput = {
  member: Scalars['String']['input'];
  /** Map: criterion code → number of the chosen option, or 0 for none reached */
  choices: Scalars['JSON']['input'];
};

/** The same JSON as in REST and on the command line; words such as `knocked-out` are text, since no enum could spell them. */
export type EvaluationResponse = {
  ballots: Array<EvaluatedBallot>;
  mean: ExactMean;
  band: Scalars['Int']['output'];
  spread: Spread;
  gates: Array<GateResult>;
  /** `rated`, `open` or `knocked-out` */
  outcome: Scalars['String']['output'];
  /** null unless rated */
  star?: Maybe<Scalars['Int']['output']>;
  /** What the council must settle */
  open: Array<OpenPoint>;
  knockOuts: Array<Scalars['String']['output']>;
};

export type EvaluatedBallot = {
  member: Scalars['String']['output'];
  total: Scalars['Int']['output'];
  parts: PartPoints;
};

export type ExactMean = {
  sum: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  /** Two decimals, half up */
  shown: Scalars['String']['output'];
};

/** Highest minus lowest ballot, and the limit that it is held against */
export type Spread = {
  value: Scalars['Int']['output'];
  limit: Scalars['Int']['output'];
  within: Scalars['Boolean']['output'];
};

export type GateResult = {
  star: Scalars['Int']['output'];
  criterion: Scalars['String']['output'];
  minimum: Scalars['Int']['output'];
  /** null while the council has not settled it */
  met?: Maybe<Scalars['Boolean']['output']>;
  ballots: Array<Scalars['Boolean']['output']>;
};

export type OpenPoint = {
  /** `gate` or `knock-out` */
  kind: Scalars['String']['output'];
  criterion: Scalars['String']['output'];
};

export type OpenGate = OpenPoint & {
  kind: Scalars['String']['output'];
  star: Scalars['Int']['output'];
  criterion: Scalars['String']['output'];
};

export type OpenKnockOut = OpenPoint & {
  kind: Scalars['String']['output'];
  criterion: Scalars['String']['output'];
};

/** A council (hội đồng) of a province or of the ministry, with what its regulation (quy chế) sets */
export type Council = {
  id: Scalars['ID']['output'];
  level: Scalars['CouncilLevel']['output'];
  unit: UnitName;
  name: Scalars['String']['output'];
  decisionNumber: Scalars['String']['output'];
  decisionDate: Scalars['Date']['output'];
  termFrom: Scalars['Date']['output'];
  /** The last day of the term; null: open */
  termUntil?: Maybe<Scalars['Date']['output']>;
  quorumNumerator: Scalars['Int']['output'];
  quorumDenominator: Scalars['Int']['output'];
  /** Points between the highest and the lowest ballot */
  spreadLimit: Scalars['Int']['output'];
  /** Working days that members have the electronic file before a session; 0: none */
  fileNoticeWorkingDays: Scalars['Int']['output'];
  /** Rounds in which each dossier is scored at least */
  rounds: Scalars['Int']['output'];
  verdictBy: Scalars['VerdictBy']['output'];
  /** Whether a session opens only with a report of the advisory team on each dossier */
  advisoryReportRequired: Scalars['Boolean']['output'];
  minutesTemplate: Scalars['String']['output'];
  reportTemplate: Scalars['String']['output'];
  /** The council that this one was set up to replace */
  replacesId?: Maybe<Scalars['ID']['output']>;
  replacedById?: Maybe<Scalars['ID']['output']>;
  members: Array<CouncilMember>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type CouncilMember = {
  accountId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  position: Scalars['CouncilPosition']['output'];
  organisation: Scalars['String']['output'];
  /** Scores, and counts in quorum and mean */
  votes: Scalars['Boolean']['output'];
  /** Whom a substitute is named for */
  standsInForId?: Maybe<Scalars['ID']['output']>;
};

/** A session (phiên họp); scores are secret until it is closed */
export type Session = {
  id: Scalars['ID']['output'];
  councilId: Scalars['ID']['output'];
  councilName: Scalars['String']['output'];
  level: Scalars['CouncilLevel']['output'];
  unit: UnitName;
  state: Scalars['SessionState']['output'];
  /** Mutations that it takes now */
  allowed: Array<Scalars['String']['output']>;
  form: Scalars['SessionForm']['output'];
  /** The first day on which opinions are given where they are written */
  heldOn: Scalars['Date']['output'];
  /** The last day of written opinions; null for a meeting */
  writtenUntil?: Maybe<Scalars['Date']['output']>;
  /** How its last day was put later */
  extensions: Array<PeriodExtension>;
  /** The regulation, fixed when it opens */
  quorumNumerator: Scalars['Int']['output'];
  quorumDenominator: Scalars['Int']['output'];
  spreadLimit: Scalars['Int']['output'];
  fileNoticeWorkingDays: Scalars['Int']['output'];
  rounds: Scalars['Int']['output'];
  verdictBy: Scalars['VerdictBy']['output'];
  /** Whether a session opens only with a report of the advisory team on each dossier */
  advisoryReportRequired: Scalars['Boolean']['output'];
  minutesTemplate: Scalars['String']['output'];
  reportTemplate: Scalars['String']['output'];
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** The roll, from the opening on */
  members: Array<SessionMember>;
  /** Who came after the opening and who left, as recorded */
  movements: Array<SessionMovement>;
  /** Without what the reader is recused from */
  agenda: Array<AgendaItem>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type PeriodExtension = {
  /** The last day until then */
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type SessionMember = {
  accountId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  position: Scalars['CouncilPosition']['output'];
  organisation: Scalars['String']['output'];
  /** Of a member and a substitute, only who has the vote of their seat */
  votes: Scalars['Boolean']['output'];
  standsInForId?: Maybe<Scalars['ID']['output']>;
  /** In writing everybody takes part */
  present: Scalars['Boolean']['output'];
  /** null until the session is closed, and in writing */
  presentAtClosing?: Maybe<Scalars['Boolean']['output']>;
};

/** That somebody of the roll came after the opening or left before the closing */
export type SessionMovement = {
  no: Scalars['Int']['output'];
  accountId: Scalars['ID']['output'];
  kind: Scalars['MovementKind']['output'];
  /** When it was */
  at: Scalars['DateTime']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** Dossiers that were not concluded then */
  dossiers: Array<MovementDossier>;
};

export type MovementDossier = {
  dossierId: Scalars['ID']['output'];
  /** From which round on it counts */
  fromRound: Scalars['Int']['output'];
};

export type AgendaItem = {
  position: Scalars['Int']['output'];
  dossierId: Scalars['ID']['output'];
  /** Code on ballots: province-commune-running number-year */
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  criteriaSha256: Scalars['String']['output'];
  /** The round that runs */
  round: Scalars['Int']['output'];
  /** The council is at it */
  up: Scalars['Boolean']['output'];
  /** Above 1 where the rounds before are those of the earlier session */
  firstRound: Scalars['Int']['output'];
  earlierSessionId?: Maybe<Scalars['ID']['output']>;
  /** From when on the members have its electronic file */
  sentAt: Scalars['DateTime']['output'];
  concluded: Scalars['Boolean']['output'];
  /** This session does not judge it: another meeting takes it up */
  turned?: Maybe<TurnedIntoMeeting>;
  /** Its result is superseded: another session judges again */
  reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Accounts */
  recused: Array<Scalars['ID']['output']>;
};

/** What a member declared: of one dossier, of every dossier of a producer, or of those that a relative represents */
export type DeclaredConflict = {
  id: Scalars['ID']['output'];
  dossierId?: Maybe<Scalars['ID']['output']>;
  producerId?: Maybe<Scalars['ID']['output']>;
  producerName?: Maybe<Scalars['String']['output']>;
  relativeName?: Maybe<Scalars['String']['output']>;
  kind: Scalars['DeclaredConflictKind']['output'];
  ground: Scalars['String']['output'];
  declaredAt: Scalars['DateTime']['output'];
  withdrawal?: Maybe<ConflictWithdrawal>;
};

export type DeclaredConflictList = {
  items: Array<DeclaredConflict>;
};

export type ConflictWithdrawal = {
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

/** What an expert, who has no ballot, wrote to the council on a dossier */
export type ExpertOpinion = {
  id: Scalars['ID']['output'];
  /** In which it was given: this one, or one that put the dossier off */
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  expert: CouncilMemberName;
  organisation: Scalars['String']['output'];
  opinion: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type ExpertOpinionList = {
  sessionId: Scalars['ID']['output'];
  items: Array<ExpertOpinion>;
};

/** A reason why a member should not judge a dossier of the agenda */
export type SessionConflict = {
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  member: CouncilMemberName;
  /** Id of the declaration, or the kind of what the system found, as REST words it */
  basis: Scalars['String']['output'];
  kind: Scalars['ConflictKind']['output'];
  /** What the member declared; null where the system found it */
  ground?: Maybe<Scalars['String']['output']>;
  declaredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member took it back; a session that had opened keeps it */
  withdrawal?: Maybe<ConflictWithdrawal>;
  state: Scalars['ConflictState']['output'];
  clearance?: Maybe<ConflictClearance>;
};

export type ConflictClearance = {
  by: CouncilMemberName;
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type SessionConflictList = {
  sessionId: Scalars['ID']['output'];
  items: Array<SessionConflict>;
};

export type TurnedIntoMeeting = {
  ground: Scalars['TurnGround']['output'];
  /** Of a complex matter, or why it was put off */
  reason?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
};

export type CouncilMemberName = {
  accountId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Who has submitted, and nothing of what */
export type SessionProgress = {
  sessionId: Scalars['ID']['output'];
  state: Scalars['SessionState']['output'];
  dossiers: Array<DossierProgress>;
};

export type DossierProgress = {
  dossierId: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  concluded: Scalars['Boolean']['output'];
  rounds: Array<RoundProgress>;
};

/** What a screen of the session shows; of the ballots only whose are there */
export type LiveSession = {
  sessionId: Scalars['ID']['output'];
  state: Scalars['SessionState']['output'];
  /** The roll, from the opening on */
  members: Array<LiveMember>;
  /** null also where the reader is recused from it */
  dossierUp?: Maybe<Scalars['ID']['output']>;
  dossiers: Array<LiveDossier>;
};

export type LiveMember = {
  accountId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  present: Scalars['Boolean']['output'];
};

export type LiveDossier = {
  dossierId: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  concluded: Scalars['Boolean']['output'];
  /** Accounts whose ballot of the round is there */
  submitted: Array<Scalars['ID']['output']>;
  awaited: Array<Scalars['ID']['output']>;
};

export type RoundProgress = {
  round: Scalars['Int']['output'];
  submitted: Array<CouncilMemberName>;
  awaited: Array<CouncilMemberName>;
};

export type Ballot = {
  id: Scalars['ID']['output'];
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  member: CouncilMemberName;
  /** Map: criterion code → number of the chosen option, or 0 for none reached */
  choices: Scalars['JSON']['output'];
  total: Scalars['Int']['output'];
  opinion?: Maybe<Scalars['String']['output']>;
  submittedAt: Scalars['DateTime']['output'];
  /** SHA-256 (hex) over what was submitted */
  hash: Scalars['String']['output'];
};

/** A ballot that its member has not submitted yet; nobody else reads it */
export type BallotDraft = {
  id: Scalars['ID']['output'];
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  /** Map: criterion code → number of the chosen option, or 0 for none reached */
  choices: Scalars['JSON']['output'];
  opinion?: Maybe<Scalars['String']['output']>;
  savedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type BallotDraftList = {
  items: Array<BallotDraft>;
};

export type BallotList = {
  items: Array<Ballot>;
};

/** What the council agreed on a point that its ballots left open */
export type Verdict = {
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  /** `<star>:<criterion>`, or `knock-out:<criterion>` where true knocks out */
  key: Scalars['String']['output'];
  met: Scalars['Boolean']['output'];
  note: Scalars['String']['output'];
  /** Where the regulation settles by majority */
  votesFor?: Maybe<Scalars['Int']['output']>;
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  at: Scalars['DateTime']['output'];
};

/** A knock-out that the council found */
export type KnockOut = {
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  /** Code of a criterion, or `file` */
  criterion: Scalars['String']['output'];
  ground: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** null: it stands */
  withdrawal?: Maybe<KnockOutWithdrawal>;
};

/** How the council took a knock-out back, before it concluded the dossier */
export type KnockOutWithdrawal = {
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

/** That a dossier is concluded; how is told when the session is closed */
export type Conclusion = {
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  concluded: Scalars['Boolean']['output'];
};

/** The result of a dossier, once its session is closed */
export type DossierResult = {
  id: Scalars['ID']['output'];
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  instrument?: Maybe<Scalars['String']['output']>;
  setNo: Scalars['Int']['output'];
  level: Scalars['CouncilLevel']['output'];
  outcome: Scalars['Outcome']['output'];
  /** null when knocked out */
  star?: Maybe<Scalars['Int']['output']>;
  /** The file goes to the ministry for five stars */
  proposedForFive: Scalars['Boolean']['output'];
  mean: ExactMean;
  band: Scalars['Int']['output'];
  parts: PartMeans;
  /** Codes of criteria, or `file` */
  knockOuts: Array<Scalars['String']['output']>;
  closedAt: Scalars['DateTime']['output'];
  /** From when on it holds no more: a later one does */
  supersededAt?: Maybe<Scalars['DateTime']['output']>;
  /** For the council and the offices above it; null for others */
  scoring?: Maybe<Scoring>;
};

export type PartMeans = {
  A: ExactMean;
  B: ExactMean;
  C: ExactMean;
};

/** How a result came about; members in `request` and `response` are ids of accounts */
export type Scoring = {
  criteriaSha256: Scalars['String']['output'];
  rounds: Scalars['Int']['output'];
  /** Of all rounds, without what is set aside */
  ballots: Array<Ballot>;
  setAside: Array<SetAsideBallots>;
  verdicts: Array<Verdict>;
  findings: Array<KnockOut>;
  /** Why the dossier was judged again */
  reopening?: Maybe<Reopening>;
  request: CountedRequest;
  response: EvaluationResponse;
};

/** A member was recused after submitting for these rounds: the ballots count nowhere and are told to nobody */
export type SetAsideBallots = {
  member: CouncilMemberName;
  rounds: Array<Scalars['Int']['output']>;
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type Reopening = {
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

/** What `evaluate` was given, to compute the result again */
export type CountedRequest = {
  ballots: Array<BallotChoices>;
  /** Map: key of a verdict → what the council agreed */
  verdicts?: Maybe<Scalars['JSON']['output']>;
  knockOuts?: Maybe<Array<Scalars['String']['output']>>;
  spreadLimit?: Maybe<Scalars['Int']['output']>;
};

export type BallotChoices = {
  member: Scalars['ID']['output'];
  /** Map: criterion code → number of the chosen option, or 0 for none reached */
  choices: Scalars['JSON']['output'];
};

export type Agreement = {
  same: Scalars['Int']['output'];
  compared: Scalars['Int']['output'];
  /** Two decimals, half up */
  percent: Scalars['String']['output'];
};

/** How a member scored beside the others; `severity` is points below their mean, on average, negative for who gives more */
export type SessionStatistics = {
  sessionId: Scalars['ID']['output'];
  ballots: Scalars['Int']['output'];
  severity: Scalars['String']['output'];
  agreement: Agreement;
};

export type CriterionStatistics = {
  instrument: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  criterion: Scalars['String']['output'];
  ballots: Scalars['Int']['output'];
  severity: Scalars['String']['output'];
  agreement: Agreement;
};

/** Further from the mean of the others than the spread limit of the session */
export type OutlyingBallot = {
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  total: Scalars['Int']['output'];
  othersMean: Scalars['String']['output'];
};

export type MemberStatistics = {
  member: CouncilMemberName;
  ballots: Scalars['Int']['output'];
  severity: Scalars['String']['output'];
  agreement: Agreement;
  outliers: Array<OutlyingBallot>;
  sessions: Array<SessionStatistics>;
  criteria: Array<CriterionStatistics>;
};

/** First ballots of closed sessions, without what the reader is recused from */
export type CouncilStatistics = {
  councilId: Scalars['ID']['output'];
  sessions: Scalars['Int']['output'];
  dossiers: Scalars['Int']['output'];
  members: Array<MemberStatistics>;
};

export type ResultAsItIs = {
  mean: ExactMean;
  outcome: Scalars['Outcome']['output'];
  star?: Maybe<Scalars['Int']['output']>;
};

export type UnmatchedCriterion = {
  criterion: Scalars['String']['output'];
  why: Scalars['Mismatch']['output'];
};

/** Points on what matches, under the other set */
export type MatchedCriteria = {
  criteria: Scalars['Int']['output'];
  /** Criteria of the other set */
  of: Scalars['Int']['output'];
  max: Scalars['Int']['output'];
  mean: ExactMean;
};

export type WhatIfItem = {
  dossierId: Scalars['ID']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  was: ResultAsItIs;
  unmatched: Array<UnmatchedCriterion>;
  matched: MatchedCriteria;
  /** Verdicts and findings that the other set does not know */
  leftOut: Array<Scalars['String']['output']>;
  /** The whole evaluation under the other set; null while a criterion of it has no score */
  evaluation?: Maybe<EvaluationResponse>;
};

export type WhatIf = {
  sessionId: Scalars['ID']['output'];
  instrument: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  criteriaSha256: Scalars['String']['output'];
  items: Array<WhatIfItem>;
};

export type DossierResultList = {
  items: Array<DossierResult>;
};

export type ResultList = {
  sessionId: Scalars['ID']['output'];
  items: Array<DossierResult>;
};

export type CouncilEdge = {
  cursor: Scalars['String']['output'];
  node: Council;
};

export type CouncilConnection = {
  edges: Array<CouncilEdge>;
  nodes: Array<Council>;
  pageInfo: PageInfo;
};

export type SessionEdge = {
  cursor: Scalars['String']['output'];
  node: Session;
};

export type SessionConnection = {
  edges: Array<SessionEdge>;
  nodes: Array<Session>;
  pageInfo: PageInfo;
};

export type CreateCouncilInput = {
  /** A province, or VN for the ministry */
  unitCode: Scalars['String']['input'];
  name: Scalars['String']['input'];
  decisionNumber: Scalars['String']['input'];
  decisionDate: Scalars['Date']['input'];
  /** The day of the decision unless said otherwise */
  termFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the term; null: open */
  termUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Quorum as a share of the voting members: 3 of 4 unless said otherwise */
  quorumNumerator?: InputMaybe<Scalars['Int']['input']>;
  quorumDenominator?: InputMaybe<Scalars['Int']['input']>;
  /** Points: 10 unless said otherwise */
  spreadLimit?: InputMaybe<Scalars['Int']['input']>;
  /** 0, none, unless said otherwise */
  fileNoticeWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Rounds in which each dossier is scored at least: 1 unless said otherwise */
  rounds?: InputMaybe<Scalars['Int']['input']>;
  /** CONSENSUS unless said otherwise */
  verdictBy?: InputMaybe<Scalars['VerdictBy']['input']>;
  /** Whether a session opens only with a report of the advisory team on each dossier: not unless said otherwise */
  advisoryReportRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** {running}, {running:4}, {year}, {unit}: {running:2}/BB-HĐ unless said otherwise */
  minutesTemplate?: InputMaybe<Scalars['String']['input']>;
  /** {running:2}/BC-HĐ unless said otherwise */
  reportTemplate?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCouncilRegulationInput = {
  councilId: Scalars['ID']['input'];
  quorumNumerator?: InputMaybe<Scalars['Int']['input']>;
  quorumDenominator?: InputMaybe<Scalars['Int']['input']>;
  spreadLimit?: InputMaybe<Scalars['Int']['input']>;
  fileNoticeWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Rounds in which each dossier is scored at least: 1 unless said otherwise */
  rounds?: InputMaybe<Scalars['Int']['input']>;
  /** CONSENSUS unless said otherwise */
  verdictBy?: InputMaybe<Scalars['VerdictBy']['input']>;
  /** Whether a session opens only with a report of the advisory team on each dossier: not unless said otherwise */
  advisoryReportRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** {running}, {running:4}, {year}, {unit}: {running:2}/BB-HĐ unless said otherwise */
  minutesTemplate?: InputMaybe<Scalars['String']['input']>;
  /** {running:2}/BC-HĐ unless said otherwise */
  reportTemplate?: InputMaybe<Scalars['String']['input']>;
};

export type RenewCouncilInput = {
  /** The council that the decision replaces */
  councilId: Scalars['ID']['input'];
  /** That of the earlier council unless said otherwise */
  name?: InputMaybe<Scalars['String']['input']>;
  decisionNumber: Scalars['String']['input'];
  decisionDate: Scalars['Date']['input'];
  /** The day of the decision unless said otherwise */
  termFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the term; null: open */
  termUntil?: InputMaybe<Scalars['Date']['input']>;
  /** true unless said otherwise */
  keepMembers?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AppointMemberInput = {
  councilId: Scalars['ID']['input'];
  accountId: Scalars['ID']['input'];
  position: Scalars['CouncilPosition']['input'];
  organisation: Scalars['String']['input'];
  /** Chair, delegates, vice chairs and members do, unless said otherwise */
  votes?: InputMaybe<Scalars['Boolean']['input']>;
  /** The member whose absence calls a substitute in */
  standsInForId?: InputMaybe<Scalars['ID']['input']>;
};

export type DismissMemberInput = {
  councilId: Scalars['ID']['input'];
  accountId: Scalars['ID']['input'];
};

export type PlanSessionInput = {
  councilId: Scalars['ID']['input'];
  /** A meeting unless said otherwise */
  form?: InputMaybe<Scalars['SessionForm']['input']>;
  /** The first day on which opinions are given where they are written */
  heldOn: Scalars['Date']['input'];
  /** The last day of written opinions */
  writtenUntil?: InputMaybe<Scalars['Date']['input']>;
  /** In the order of the agenda */
  dossierIds: Array<Scalars['ID']['input']>;
};

export type DeclareConflictInput = {
  /** This dossier only; else a producer or a relative */
  dossierId?: InputMaybe<Scalars['ID']['input']>;
  /** Every dossier of it from now on */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Full name of a relative, no title before it: every dossier of whichever producer a person of this name represents. Its kind is FAMILY */
  relativeName?: InputMaybe<Scalars['String']['input']>;
  kind: Scalars['DeclaredConflictKind']['input'];
  ground: Scalars['String']['input'];
};

export type WithdrawConflictInput = {
  declarationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type GiveExpertOpinionInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  opinion: Scalars['String']['input'];
};

export type ClearConflictInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  /** The member */
  accountId: Scalars['ID']['input'];
  /** Of which conflict, as the list names it */
  basis: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type AddToAgendaInput = {
  sessionId: Scalars['ID']['input'];
  /** In the order of the agenda, after what is on it */
  dossierIds: Array<Scalars['ID']['input']>;
};

export type RecuseMemberInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  /** Oneself when left out */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

export type RecordArrivalInput = {
  sessionId: Scalars['ID']['input'];
  /** Of the roll, and not there now */
  accountId: Scalars['ID']['input'];
  /** When it was, for the minutes; null: now */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RecordDepartureInput = {
  sessionId: Scalars['ID']['input'];
  accountId: Scalars['ID']['input'];
  /** When it was, for the minutes; null: now */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OpenSessionInput = {
  sessionId: Scalars['ID']['input'];
  /** Accounts of the members present at a meeting; none in writing */
  attendees?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CancelSessionInput = {
  sessionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type SaveBallotDraftInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  round: Scalars['Int']['input'];
  /** Map: criterion code → number of the chosen option, or 0 for none reached; criteria may be left out */
  choices: Scalars['JSON']['input'];
  opinion?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitBallotInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  round: Scalars['Int']['input'];
  /** Map: criterion code → number of the chosen option, or 0 for none reached */
  choices: Scalars['JSON']['input'];
  opinion?: InputMaybe<Scalars['String']['input']>;
};

export type OpenRoundInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
};

export type RecordVerdictInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  /** `<star>:<criterion>`, or `knock-out:<criterion>` where true knocks out */
  key: Scalars['String']['input'];
  met: Scalars['Boolean']['input'];
  note: Scalars['String']['input'];
  /** Where the regulation settles by majority: who is for `met`, and who against */
  votesFor?: InputMaybe<Scalars['Int']['input']>;
  votesAgainst?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordKnockOutInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  /** Code of a criterion, or `file` */
  criterion: Scalars['String']['input'];
  ground: Scalars['String']['input'];
};

export type WithdrawKnockOutInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  /** Of the knock-out that stands */
  criterion: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type ConcludeDossierInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
};

export type CallUpDossierInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
};

export type TurnIntoMeetingInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  /** Why the matter is complex, by the chair; left out, the opinions say */
  complexity?: InputMaybe<Scalars['String']['input']>;
};

export type PostponeDossierInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ExtendWrittenPeriodInput = {
  sessionId: Scalars['ID']['input'];
  /** The new last day */
  writtenUntil: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};

export type CloseSessionInput = {
  sessionId: Scalars['ID']['input'];
  /** Who is still present; all who were, when left out */
  attendees?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What the advisory team proposes of a dossier, until it hands its report over; only the team reads it */
export type AdvisoryReview = {
  id: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  level: Scalars['DossierLevel']['output'];
  /** Of the report that it will be */
  number: Scalars['Int']['output'];
  /** Map: criterion code → number of the proposed option, or 0 for none reached */
  choices: Scalars['JSON']['output'];
  remarks: Array<AdvisoryRemark>;
  opinion?: Maybe<Scalars['String']['output']>;
  /** Name of the member who saved it last */
  savedBy: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type AdvisoryRemark = {
  criterion: Scalars['String']['output'];
  comment?: Maybe<Scalars['String']['output']>;
  /** Evidence of the dossier that the remark is about */
  evidenceIds: Array<Scalars['ID']['output']>;
};

/** A report to the council's chair, as it was handed over */
export type AdvisoryReport = {
  id: Scalars['ID']['output'];
  /** Where it is read as PDF */
  contentUrl: Scalars['String']['output'];
  /** SHA-256 (hex) of `content` as the JSON of REST without spaces, in UTF-8 */
  sha256: Scalars['String']['output'];
  content: AdvisoryReportContent;
};

export type AdvisoryReportList = {
  items: Array<AdvisoryReport>;
};

export type AdvisoryReportContent = {
  dossierId: Scalars['ID']['output'];
  level: Scalars['DossierLevel']['output'];
  number: Scalars['Int']['output'];
  productName: Scalars['String']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  producerName: Scalars['String']['output'];
  commune: UnitName;
  province: UnitName;
  /** Number of the instrument */
  instrument: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  setName: Scalars['String']['output'];
  criteriaSha256: Scalars['String']['output'];
  criteria: Array<AdvisoryReportLine>;
  total: Scalars['Int']['output'];
  parts: PartPoints;
  /** By points alone */
  band: Scalars['Int']['output'];
  /** By points and minimums; null when knocked out */
  star?: Maybe<Scalars['Int']['output']>;
  gatesMissed: Array<AdvisoryMissedGate>;
  /** Site visits and extra tests */
  inquiries: Array<ReportedInquiry>;
  opinion: Scalars['String']['output'];
  handedOverBy: Scalars['String']['output'];
  handedOverAt: Scalars['DateTime']['output'];
};

export type AdvisoryReportLine = {
  code: Scalars['String']['output'];
  part: Scalars['String']['output'];
  name: Scalars['String']['output'];
  max: Scalars['Int']['output'];
  /** What the producer chose */
  selfChoice?: Maybe<Scalars['Int']['output']>;
  selfPoints?: Maybe<Scalars['Int']['output']>;
  /** What the team proposes; null where the criterion does not apply */
  choice?: Maybe<Scalars['Int']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  points?: Maybe<Scalars['Int']['output']>;
  comment?: Maybe<Scalars['String']['output']>;
  evidence: Array<AdvisoryEvidence>;
};

export type AdvisoryEvidence = {
  id: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
};

export type AdvisoryMissedGate = {
  star: Scalars['Int']['output'];
  criterion: Scalars['String']['output'];
  minimum: Scalars['Int']['output'];
};

/** A site visit or an extra test that the advisory team asked for */
export type Inquiry = {
  id: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  level: Scalars['DossierLevel']['output'];
  kind: Scalars['InquiryKind']['output'];
  state: Scalars['InquiryState']['output'];
  /** What is looked at, or tested */
  matter: Scalars['String']['output'];
  /** Of a visit */
  place?: Maybe<Scalars['String']['output']>;
  /** Of a test */
  sample?: Maybe<Scalars['String']['output']>;
  /** Of a test */
  laboratory?: Maybe<Scalars['String']['output']>;
  /** The day of a visit */
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /** When the visit was held, or the sheet received */
  doneOn?: Maybe<Scalars['Date']['output']>;
  participants: Array<InquiryParticipant>;
  findings?: Maybe<Scalars['String']['output']>;
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** Minutes, photographs, sheets */
  papers: Array<Evidence>;
  /** Name of the member of the team */
  askedBy: Scalars['String']['output'];
  askedAt: Scalars['DateTime']['output'];
  /** A report that was handed over tells of it */
  reported: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

export type InquiryParticipant = {
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
};

export type InquiryList = {
  items: Array<Inquiry>;
};

export type ReportedInquiry = {
  id: Scalars['ID']['output'];
  kind: Scalars['InquiryKind']['output'];
  matter: Scalars['String']['output'];
  place?: Maybe<Scalars['String']['output']>;
  sample?: Maybe<Scalars['String']['output']>;
  laboratory?: Maybe<Scalars['String']['output']>;
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /** Null: it was withdrawn */
  doneOn?: Maybe<Scalars['Date']['output']>;
  participants: Array<InquiryParticipant>;
  findings?: Maybe<Scalars['String']['output']>;
  withdrawReason?: Maybe<Scalars['String']['output']>;
  papers: Array<ReportedPaper>;
};

export type ReportedPaper = {
  id: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  /** Null: it was never brought */
  sha256?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Self-assessment, proposals and scores side by side */
export type DossierComparison = {
  dossierId: Scalars['ID']['output'];
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  instrument: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  selfTotal: Scalars['Int']['output'];
  /** The latest of each level */
  reports: Array<ComparedReport>;
  /** Of closed sessions that the reader sees */
  results: Array<ComparedResult>;
  criteria: Array<ComparedCriterion>;
};

export type ComparedReport = {
  level: Scalars['DossierLevel']['output'];
  number: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  star?: Maybe<Scalars['Int']['output']>;
  sha256: Scalars['String']['output'];
};

export type ComparedResult = {
  sessionId: Scalars['ID']['output'];
  level: Scalars['DossierLevel']['output'];
  closedAt: Scalars['DateTime']['output'];
  outcome: Scalars['Outcome']['output'];
  star?: Maybe<Scalars['Int']['output']>;
  mean: ExactMean;
  /** Of each counted ballot, by number of the member from 1 */
  totals: Array<Scalars['Int']['output']>;
  knockOuts: Array<Scalars['String']['output']>;
};

export type ComparedCriterion = {
  code: Scalars['String']['output'];
  part: Scalars['String']['output'];
  name: LocalText;
  max: Scalars['Int']['output'];
  selfChoice?: Maybe<Scalars['Int']['output']>;
  selfPoints?: Maybe<Scalars['Int']['output']>;
  /** Of the latest report at each level */
  proposals: Array<ComparedProposal>;
  /** Of each closed session, the earliest first */
  scores: Array<ComparedScores>;
  evidence: Array<ComparedEvidence>;
};

export type ComparedProposal = {
  level: Scalars['DossierLevel']['output'];
  choice?: Maybe<Scalars['Int']['output']>;
  points?: Maybe<Scalars['Int']['output']>;
  comment?: Maybe<Scalars['String']['output']>;
  evidenceIds: Array<Scalars['ID']['output']>;
};

export type ComparedScores = {
  sessionId: Scalars['ID']['output'];
  /** Of each counted ballot, by number of the member from 1; none for experts and advisors */
  points: Array<Scalars['Int']['output']>;
  mean: ExactMean;
  gates: Array<ComparedGate>;
  /** What the council agreed where its ballots differed */
  verdicts: Array<ComparedVerdict>;
};

export type ComparedGate = {
  star: Scalars['Int']['output'];
  minimum: Scalars['Int']['output'];
  /** Null: it could not change the star */
  met?: Maybe<Scalars['Boolean']['output']>;
};

export type ComparedVerdict = {
  key: Scalars['String']['output'];
  met: Scalars['Boolean']['output'];
};

export type ComparedEvidence = {
  id: Scalars['ID']['output'];
  item: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  contentUrl: Scalars['String']['output'];
};

export type AdvisoryRemarkInput = {
  criterion: Scalars['String']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Evidence of the dossier that the remark is about */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ReferToAdvisorsInput = {
  dossierId: Scalars['ID']['input'];
  councilId: Scalars['ID']['input'];
};

export type SaveAdvisoryReviewInput = {
  dossierId: Scalars['ID']['input'];
  /** Map: criterion code → number of the proposed option, or 0 for none reached; criteria may be left out */
  choices: Scalars['JSON']['input'];
  remarks?: InputMaybe<Array<AdvisoryRemarkInput>>;
  opinion?: InputMaybe<Scalars['String']['input']>;
};

export type HandOverAdvisoryReportInput = {
  dossierId: Scalars['ID']['input'];
};

export type AskSiteVisitInput = {
  dossierId: Scalars['ID']['input'];
  matter: Scalars['String']['input'];
  place: Scalars['String']['input'];
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type AskExtraTestInput = {
  dossierId: Scalars['ID']['input'];
  matter: Scalars['String']['input'];
  sample: Scalars['String']['input'];
  laboratory: Scalars['String']['input'];
};

export type PlanSiteVisitInput = {
  dossierId: Scalars['ID']['input'];
  inquiryId: Scalars['ID']['input'];
  plannedOn: Scalars['Date']['input'];
};

export type InquiryParticipantInput = {
  name: Scalars['String']['input'];
  organisation: Scalars['String']['input'];
};

export type RecordSiteVisitInput = {
  dossierId: Scalars['ID']['input'];
  inquiryId: Scalars['ID']['input'];
  /** Not after today */
  heldOn: Scalars['Date']['input'];
  participants: Array<InquiryParticipantInput>;
  findings: Scalars['String']['input'];
};

export type RecordExtraTestInput = {
  dossierId: Scalars['ID']['input'];
  inquiryId: Scalars['ID']['input'];
  /** Not after today */
  receivedOn: Scalars['Date']['input'];
  findings: Scalars['String']['input'];
};

export type WithdrawInquiryInput = {
  dossierId: Scalars['ID']['input'];
  inquiryId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type AddInquiryPaperInput = {
  dossierId: Scalars['ID']['input'];
  inquiryId: Scalars['ID']['input'];
  fileName: Scalars['String']['input'];
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RemoveInquiryPaperInput = {
  dossierId: Scalars['ID']['input'];
  inquiryId: Scalars['ID']['input'];
  paperId: Scalars['ID']['input'];
};

/** A reason why a member of the advisory team should not advise on a dossier */
export type AdvisoryConflict = {
  councilId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  member: CouncilMemberName;
  /** Id of the declaration, or the kind of what the system found, as REST words it */
  basis: Scalars['String']['output'];
  kind: Scalars['ConflictKind']['output'];
  /** What the member declared; null where the system found it */
  ground?: Maybe<Scalars['String']['output']>;
  declaredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member took it back */
  withdrawal?: Maybe<ConflictWithdrawal>;
  state: Scalars['ConflictState']['output'];
  clearance?: Maybe<ConflictClearance>;
};

export type AdvisoryConflictList = {
  dossierId: Scalars['ID']['output'];
  councilId: Scalars['ID']['output'];
  /** The planned session that settles them; null: the dossier is on no agenda yet */
  sessionId?: Maybe<Scalars['ID']['output']>;
  items: Array<AdvisoryConflict>;
};

export type AdvisoryRecusal = {
  dossierId: Scalars['ID']['output'];
  councilId: Scalars['ID']['output'];
  member: CouncilMemberName;
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type ClearAdvisoryConflictInput = {
  dossierId: Scalars['ID']['input'];
  /** The member */
  accountId: Scalars['ID']['input'];
  /** Of which conflict, as the list names it */
  basis: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type RecuseAdvisorInput = {
  dossierId: Scalars['ID']['input'];
  /** Oneself when left out */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

/** One of the certificates that a product has held. No personal data. */
export type LineageEntry = {
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
  star: Scalars['Int']['output'];
  /** What the product was called on the ballots of its evaluation; null for one that came in by import */
  productCode?: Maybe<Scalars['String']['output']>;
  issuedOn: Scalars['Date']['output'];
  /** Last day of validity */
  expiresOn: Scalars['Date']['output'];
  state: Scalars['CertificateState']['output'];
  /** When it was revoked or superseded */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Null while it is in force */
  endedBy?: Maybe<Scalars['CertificateEnding']['output']>;
  revocationGround?: Maybe<Scalars['RevocationGround']['output']>;
  /** Code of the certificate that took its place */
  supersededBy?: Maybe<Scalars['String']['output']>;
  verificationUrl: Scalars['String']['output'];
};

export type DecisionName = {
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  signedOn: Scalars['Date']['output'];
};

export type SignedDecisionName = {
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  signedOn: Scalars['Date']['output'];
  signerName: Scalars['String']['output'];
  signerTitle: Scalars['String']['output'];
};

export type CertificateName = {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
};

/** What a decision is about: a result that it recognises or approves, or a certificate that it revokes */
export type DecisionItem = {
  id: Scalars['ID']['output'];
  product: ProductName;
  producer: ProducerName;
  star: Scalars['Int']['output'];
  dossierId?: Maybe<Scalars['ID']['output']>;
  /** Issued by the decision, or revoked by it */
  certificate?: Maybe<CertificateName>;
};

/** A decision (quyết định) of the Chairman or the Minister */
export type Decision = {
  id: Scalars['ID']['output'];
  kind: Scalars['DecisionKind']['output'];
  unit: UnitName;
  /** Who issued it, where that was an office that is no more */
  office?: Maybe<Scalars['String']['output']>;
  number: Scalars['String']['output'];
  signedOn: Scalars['Date']['output'];
  signerName: Scalars['String']['output'];
  signerTitle: Scalars['String']['output'];
  /** Why certificates are revoked; null for other kinds */
  ground?: Maybe<Scalars['RevocationGround']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** As far as they are within reach, in the order of the paper */
  items: Array<DecisionItem>;
};

export type DecisionEdge = {
  cursor: Scalars['String']['output'];
  node: Decision;
};

export type DecisionConnection = {
  edges: Array<DecisionEdge>;
  nodes: Array<Decision>;
  pageInfo: PageInfo;
};

/** What a draft is about: a dossier, or a certificate that is to be revoked */
export type DraftedItem = {
  dossierId?: Maybe<Scalars['ID']['output']>;
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  /** Of the result as it stands; null while there is none */
  star?: Maybe<Scalars['Int']['output']>;
  samplesReturned?: Maybe<Scalars['Int']['output']>;
  certificate?: Maybe<CertificateName>;
};

/** Why the decision would be refused if it were issued today */
export type DraftWarning = {
  /** RFC 6901, from the input of the draft */
  pointer: Scalars['String']['output'];
  code: Scalars['String']['output'];
  detail: LocalText;
};

/** A decision that is prepared. It reserves nothing. */
export type DecisionDraft = {
  id: Scalars['ID']['output'];
  state: Scalars['DecisionDraftState']['output'];
  kind: Scalars['DecisionKind']['output'];
  unit: UnitName;
  signerTitle: Scalars['String']['output'];
  ground?: Maybe<Scalars['RevocationGround']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** Căn cứ, printed before the instruments and the results of the council */
  legalBases: Array<Scalars['String']['output']>;
  /** What it would be as PDF, marked as a draft */
  contentUrl: Scalars['String']['output'];
  /** In the order of the paper */
  items: Array<DraftedItem>;
  warnings: Array<DraftWarning>;
  /** The decision that it became */
  decision?: Maybe<DecisionName>;
};

/** The document of a decision: what it says and its file never change */
export type IssuedDecision = {
  id: Scalars['ID']['output'];
  decisionId: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** SHA-256 (hex) of the printed file; null until it is printed, some seconds */
  sha256?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  contentUrl: Scalars['String']['output'];
  /** null until the signed file has come back */
  signed?: Maybe<SignedFile>;
  /** Where the signed file is brought (PUT) and read */
  signedContentUrl: Scalars['String']['output'];
};

export type DecisionPaperItem = {
  no: Scalars['Int']['output'];
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  commune: UnitName;
  setNo: Scalars['Int']['output'];
  setName?: Maybe<Scalars['String']['output']>;
  star?: Maybe<Scalars['Int']['output']>;
  /** Of the certificate that is given or revoked */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
};

/** A decision as its template prints it, all of it and nothing else */
export type DecisionPaper = {
  kind: Scalars['DecisionKind']['output'];
  level: Scalars['CouncilLevel']['output'];
  unit: UnitName;
  place: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  /** Trích yếu */
  about: Scalars['String']['output'];
  /** Căn cứ, line by line */
  bases: Array<Scalars['String']['output']>;
  /** Điều 1 and those that follow, in paragraphs */
  articles: Array<Array<Scalars['String']['output']>>;
  carriedOutBy: Scalars['String']['output'];
  recipients: Array<Scalars['String']['output']>;
  signerName?: Maybe<Scalars['String']['output']>;
  signerTitle: Scalars['String']['output'];
  items: Array<DecisionPaperItem>;
};

export type DecisionDocument = {
  decisionId: Scalars['ID']['output'];
  /** null while it has no document: `paper` is what it would be */
  issued?: Maybe<IssuedDecision>;
  paper: DecisionPaper;
};

export type DecisionDraftSummary = {
  id: Scalars['ID']['output'];
  state: Scalars['DecisionDraftState']['output'];
  kind: Scalars['DecisionKind']['output'];
  unit: UnitName;
  signerTitle: Scalars['String']['output'];
  ground?: Maybe<Scalars['RevocationGround']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  itemCount: Scalars['Int']['output'];
};

export type DecisionDraftEdge = {
  cursor: Scalars['String']['output'];
  node: DecisionDraftSummary;
};

export type DecisionDraftConnection = {
  edges: Array<DecisionDraftEdge>;
  nodes: Array<DecisionDraftSummary>;
  pageInfo: PageInfo;
};

/** A certificate (giấy chứng nhận) with the names that it prints */
export type IssuedIn = {
  commune: UnitName;
  province: UnitName;
};

export type Certificate = {
  id: Scalars['ID']['output'];
  /** What the QR code carries */
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
  star: Scalars['Int']['output'];
  /** As of today in Viet Nam */
  state: Scalars['CertificateState']['output'];
  product: ProductName;
  producer: ProducerName;
  /** In whose care it is today */
  commune: UnitName;
  province: UnitName;
  /** Where it was issued, by the map of that day */
  issuedIn: IssuedIn;
  issuer: UnitName;
  /** Who issued it, where that was an office that is no more: a district, a former province */
  issuerOffice?: Maybe<Scalars['String']['output']>;
  /** The place as the paper names it, where its units are no more */
  writtenPlace?: Maybe<Scalars['String']['output']>;
  instrument: Scalars['String']['output'];
  decision: SignedDecisionName;
  dossierId?: Maybe<Scalars['ID']['output']>;
  dossierKind: Scalars['DossierKind']['output'];
  issuedOn: Scalars['Date']['output'];
  /** Last day of validity */
  expiresOn: Scalars['Date']['output'];
  /** First day on which it was in force no more */
  endedOn?: Maybe<Scalars['Date']['output']>;
  revocationGround?: Maybe<Scalars['RevocationGround']['output']>;
  revocationDecisionId?: Maybe<Scalars['ID']['output']>;
  supersededById?: Maybe<Scalars['ID']['output']>;
  verificationUrl: Scalars['String']['output'];
  /** The certificate as PDF */
  contentUrl: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type CertificateEdge = {
  cursor: Scalars['String']['output'];
  node: Certificate;
};

export type CertificateConnection = {
  edges: Array<CertificateEdge>;
  nodes: Array<Certificate>;
  pageInfo: PageInfo;
};

export type VerifiedCertificate = {
  number: Scalars['String']['output'];
  star: Scalars['Int']['output'];
  setNo: Scalars['Int']['output'];
  product: Scalars['String']['output'];
  producer: Scalars['String']['output'];
  commune: UnitName;
  province: UnitName;
  issuer: UnitName;
  /** Who issued it, where that was an office that is no more: a district, a former province */
  issuerOffice?: Maybe<Scalars['String']['output']>;
  instrument: Scalars['String']['output'];
  decisionNumber: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  /** Last day of validity */
  expiresOn: Scalars['Date']['output'];
  /** Of an extended one the last day on which it may be in force */
  extendedUntil?: Maybe<Scalars['Date']['output']>;
  /** When it was revoked or superseded */
  endedOn?: Maybe<Scalars['Date']['output']>;
  revocationGround?: Maybe<Scalars['RevocationGround']['output']>;
  /** Code of the certificate that took its place */
  supersededBy?: Maybe<Scalars['String']['output']>;
};

/** What anyone may know of a certificate. No personal data. */
export type Verification = {
  /** The code as it was read */
  code: Scalars['String']['output'];
  state: Scalars['VerificationState']['output'];
  asOf: Scalars['Date']['output'];
  certificate?: Maybe<VerifiedCertificate>;
  /** Of the signature that came with the code; null when none did */
  signature?: Maybe<SignatureCheck>;
};

/** What a signature of a QR code is worth; what it says is null when it is not good */
export type SignatureCheck = {
  good: Scalars['Boolean']['output'];
  /** It is by a key that was withdrawn, so that anybody may have made it */
  isKeyWithdrawn: Scalars['Boolean']['output'];
  star?: Maybe<Scalars['Int']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The first 40 characters */
  product?: Maybe<Scalars['String']['output']>;
};

/** A W3C Verifiable Credential 2.0 as a JWT of the type vc+jwt */
export type Credential = {
  jwt: Scalars['String']['output'];
};

/** What the QR code of a certificate says */
export type CertificateLabel = {
  code: Scalars['String']['output'];
  address: Scalars['String']['output'];
  /** JWS in compact form (RFC 7515), ES256 */
  signature: Scalars['String']['output'];
  /** Address and signature */
  text: Scalars['String']['output'];
};

export type CertificateNumberingYear = {
  year: Scalars['Int']['output'];
  last: Scalars['Int']['output'];
};

/** How an issuer numbers its certificates */
export type CertificateNumbering = {
  unitCode: Scalars['String']['output'];
  template: Scalars['String']['output'];
  example: Scalars['String']['output'];
  /** The last running number that was given in each year, the latest year first */
  years: Array<CertificateNumberingYear>;
};

export type RecognisedItemInput = {
  dossierId: Scalars['ID']['input'];
  /** The star on the paper; refused when the result is another */
  star?: InputMaybe<Scalars['Int']['input']>;
};

export type IssueDecisionInput = {
  unitCode: Scalars['String']['input'];
  /** Number of the paper, unique per issuer and year */
  number: Scalars['String']['input'];
  signedOn: Scalars['Date']['input'];
  signerTitle: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  items: Array<RecognisedItemInput>;
};

export type DraftedItemInput = {
  dossierId: Scalars['ID']['input'];
  /** Of a recognition: the star on the paper; refused when the result is another */
  star?: InputMaybe<Scalars['Int']['input']>;
  /** Of an evaluation again: samples that come back from the ministry; none unless a number is given */
  samplesReturned?: InputMaybe<Scalars['Int']['input']>;
};

export type DraftDecisionInput = {
  unitCode: Scalars['String']['input'];
  kind: Scalars['DecisionKind']['input'];
  signerTitle: Scalars['String']['input'];
  /** Of a revocation */
  ground?: InputMaybe<Scalars['RevocationGround']['input']>;
  /** Needed where nothing else says why: EVALUATE_AGAIN, OTHER_FINDING */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Căn cứ, printed before the instruments and the results of the council */
  legalBases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dossiers in the order of the paper; of every kind but revocations */
  items?: InputMaybe<Array<DraftedItemInput>>;
  /** What a revocation revokes */
  certificateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What the draft says from now on; its issuer and its kind stay */
export type EditDecisionDraftInput = {
  draftId: Scalars['ID']['input'];
  signerTitle: Scalars['String']['input'];
  ground?: InputMaybe<Scalars['RevocationGround']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  legalBases?: InputMaybe<Array<Scalars['String']['input']>>;
  items?: InputMaybe<Array<DraftedItemInput>>;
  certificateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IssueDecisionDocumentInput = {
  decisionId: Scalars['ID']['input'];
  /** Căn cứ, printed before the instruments and the results of the council */
  legalBases?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DropDecisionDraftInput = {
  draftId: Scalars['ID']['input'];
};

export type IssueDraftedDecisionInput = {
  draftId: Scalars['ID']['input'];
  /** Number of the paper, unique per issuer and year */
  number: Scalars['String']['input'];
  signedOn: Scalars['Date']['input'];
};

export type ApprovedItemInput = {
  dossierId: Scalars['ID']['input'];
};

export type ApproveForMinistryInput = {
  unitCode: Scalars['String']['input'];
  number: Scalars['String']['input'];
  signedOn: Scalars['Date']['input'];
  signerTitle: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  items: Array<ApprovedItemInput>;
};

export type EvaluatedAgainItemInput = {
  dossierId: Scalars['ID']['input'];
  /** Samples that come back from the ministry; none unless a number is given */
  samplesReturned?: InputMaybe<Scalars['Int']['input']>;
};

export type ReopenDossierInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type EvaluateAgainInput = {
  unitCode: Scalars['String']['input'];
  number: Scalars['String']['input'];
  signedOn: Scalars['Date']['input'];
  signerTitle: Scalars['String']['input'];
  /** Why they are evaluated again */
  note: Scalars['String']['input'];
  items: Array<EvaluatedAgainItemInput>;
};

export type RevokeCertificatesInput = {
  unitCode: Scalars['String']['input'];
  number: Scalars['String']['input'];
  signedOn: Scalars['Date']['input'];
  signerTitle: Scalars['String']['input'];
  /** Needed with OTHER_FINDING: what was found */
  note?: InputMaybe<Scalars['String']['input']>;
  ground: Scalars['RevocationGround']['input'];
  certificateIds: Array<Scalars['ID']['input']>;
};

export type SetCertificateNumberingInput = {
  unitCode: Scalars['String']['input'];
  /** With {running} or {running:4}, {year}, and where wanted {unit} and {star} */
  template: Scalars['String']['input'];
  /** Where numbers go on that were given before, by hand or elsewhere */
  start?: InputMaybe<CertificateNumberingStartInput>;
};

export type CertificateNumberingStartInput = {
  year: Scalars['Int']['input'];
  /** The number that the next certificate of that year gets; refused when it or a later one was given */
  running: Scalars['Int']['input'];
};

export type RevocationVerification = {
  /** Who looked into it, as the record of it names them */
  verifiers: Scalars['String']['output'];
  verifiedOn: Scalars['Date']['output'];
  findings: Scalars['String']['output'];
  /** What was found before is so */
  confirmed: Scalars['Boolean']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

/** A finding that a certificate is to be revoked for (vụ việc thu hồi); seen by offices */
export type RevocationCase = {
  id: Scalars['ID']['output'];
  state: Scalars['RevocationCaseState']['output'];
  certificate: CertificateName;
  star: Scalars['Int']['output'];
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  /** The unit in whose name it was opened */
  openedBy: UnitName;
  ground: Scalars['RevocationGround']['output'];
  finding: Scalars['String']['output'];
  foundOn: Scalars['Date']['output'];
  evidenceNote?: Maybe<Scalars['String']['output']>;
  /** The visit that led to it */
  inspectionId?: Maybe<Scalars['ID']['output']>;
  openedAt: Scalars['DateTime']['output'];
  /** How the finding was looked into; the last time */
  verification?: Maybe<RevocationVerification>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The decision that revoked the certificate */
  decision?: Maybe<DecisionName>;
  dropReason?: Maybe<Scalars['String']['output']>;
  /** How the certificate of a lapsed case ended */
  lapsedAs?: Maybe<Scalars['CertificateLapse']['output']>;
  /** Null for a finding of before the law that sets one */
  deadline?: Maybe<Deadline>;
  version: Scalars['Int']['output'];
};

export type RevocationCaseEdge = {
  cursor: Scalars['String']['output'];
  node: RevocationCase;
};

export type RevocationCaseConnection = {
  edges: Array<RevocationCaseEdge>;
  nodes: Array<RevocationCase>;
  pageInfo: PageInfo;
};

export type OpenRevocationCaseInput = {
  certificateId: Scalars['ID']['input'];
  /** A commune opens with PRODUCTION_STOPPED only */
  ground: Scalars['RevocationGround']['input'];
  finding: Scalars['String']['input'];
  /** The day of the finding or of the commune's confirmation, from which the days count */
  foundOn: Scalars['Date']['input'];
  evidenceNote?: InputMaybe<Scalars['String']['input']>;
};

export type VerifyRevocationCaseInput = {
  revocationCaseId: Scalars['ID']['input'];
  /** Who looked into it, as the record of it names them */
  verifiers: Scalars['String']['input'];
  verifiedOn: Scalars['Date']['input'];
  findings: Scalars['String']['input'];
  confirmed: Scalars['Boolean']['input'];
};

export type DropRevocationCaseInput = {
  revocationCaseId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type CentralWarning = {
  part: Scalars['CentralPartCode']['output'];
  code: Scalars['CentralWarningCode']['output'];
};

export type CentralDocument = {
  title: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  mediaType?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  /** Of the bytes of a file, of the content of a report; null for a paper that is printed when it is read */
  sha256?: Maybe<Scalars['String']['output']>;
  /** null while it has no bytes to read */
  contentUrl?: Maybe<Scalars['String']['output']>;
};

export type CentralPart = {
  code: Scalars['CentralPartCode']['output'];
  name: LocalText;
  state: Scalars['CentralPartState']['output'];
  documents: Array<CentralDocument>;
};

export type CentralSending = {
  number: Scalars['Int']['output'];
  letterNumber: Scalars['String']['output'];
  letterDate: Scalars['Date']['output'];
  sentAt: Scalars['DateTime']['output'];
  /** SHA-256 (hex) of `manifest` in UTF-8 */
  sha256: Scalars['String']['output'];
  /** What was sent, as JSON: the parts with the documents that there were */
  manifest: Scalars['String']['output'];
};

export type AskedPart = {
  part: Scalars['CentralPartCode']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type CentralRequest = {
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
  parts: Array<AskedPart>;
  askedAt: Scalars['DateTime']['output'];
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the province sends to the ministry for five stars */
export type CentralDossier = {
  dossierId: Scalars['ID']['output'];
  /** Number of the instrument that asks for the parts */
  instrument: Scalars['String']['output'];
  /** Parts without which it is not sent */
  missing: Array<Scalars['CentralPartCode']['output']>;
  /** Parts that go along as data or as a draft, because no document was issued */
  warnings: Array<CentralWarning>;
  parts: Array<CentralPart>;
  sendings: Array<CentralSending>;
  requests: Array<CentralRequest>;
  /** All of it as one ZIP file, for who may read every part */
  archiveUrl: Scalars['String']['output'];
};

export type CentralQueueItem = {
  dossierId: Scalars['ID']['output'];
  step: Scalars['CentralStep']['output'];
  since: Scalars['DateTime']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  product: ProductName;
  producer: ProducerName;
};

export type CentralQueue = {
  items: Array<CentralQueueItem>;
};

export type SendToMinistryInput = {
  dossierId: Scalars['ID']['input'];
  letterNumber: Scalars['String']['input'];
  letterDate: Scalars['Date']['input'];
  /** Samples that go along; as many as the set asks for unless another number is given */
  samplesHandedOver?: InputMaybe<Scalars['Int']['input']>;
};

export type AskedPartInput = {
  part: Scalars['CentralPartCode']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type AskForPartsInput = {
  dossierId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  parts: Array<AskedPartInput>;
};

export type SendAgainInput = {
  dossierId: Scalars['ID']['input'];
  letterNumber: Scalars['String']['input'];
  letterDate: Scalars['Date']['input'];
  answer: Scalars['String']['input'];
};

export type InspectionFinding = {
  criterion: Scalars['String']['output'];
  met: Scalars['Boolean']['output'];
  remark?: Maybe<Scalars['String']['output']>;
};

export type InspectionFile = {
  id: Scalars['ID']['output'];
  criterion?: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  mediaType?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  /** Null until the bytes are there */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Takes and gives the bytes */
  contentUrl: Scalars['String']['output'];
};

export type InspectionFollowUp = {
  task: Scalars['String']['output'];
  dueOn: Scalars['Date']['output'];
  state: Scalars['FollowUpState']['output'];
  /** What the producer says that it did */
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was found of it */
  note?: Maybe<Scalars['String']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** A visit to a certified product; its producer sees it once it is concluded */
export type Inspection = {
  id: Scalars['ID']['output'];
  planId?: Maybe<Scalars['ID']['output']>;
  kind: Scalars['InspectionKind']['output'];
  /** In whose name it was made */
  unit: UnitName;
  certificate: CertificateName;
  star: Scalars['Int']['output'];
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  visitedOn: Scalars['Date']['output'];
  inspectors: Array<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  findings: Array<InspectionFinding>;
  files: Array<InspectionFile>;
  /** Null until it is concluded */
  outcome?: Maybe<Scalars['InspectionOutcome']['output']>;
  conclusion?: Maybe<Scalars['String']['output']>;
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  followUp?: Maybe<InspectionFollowUp>;
  /** Cases that it led to, for offices; producers see none */
  revocationCaseIds: Array<Scalars['ID']['output']>;
  version: Scalars['Int']['output'];
};

export type InspectionEdge = {
  cursor: Scalars['String']['output'];
  node: Inspection;
};

export type InspectionConnection = {
  edges: Array<InspectionEdge>;
  nodes: Array<Inspection>;
  pageInfo: PageInfo;
};

export type InspectionPlanItem = {
  certificate: CertificateName;
  star: Scalars['Int']['output'];
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  visits: Scalars['Int']['output'];
  lastVisitedOn?: Maybe<Scalars['Date']['output']>;
};

export type InspectionPlan = {
  id: Scalars['ID']['output'];
  unit: UnitName;
  number?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  kind: Scalars['InspectionKind']['output'];
  year: Scalars['Int']['output'];
  fromDay: Scalars['Date']['output'];
  untilDay: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** Products to visit, as far as they are within reach */
  planned: Scalars['Int']['output'];
  /** Of these, those that were */
  visited: Scalars['Int']['output'];
  items: Array<InspectionPlanItem>;
};

export type InspectionPlanSummary = {
  id: Scalars['ID']['output'];
  unit: UnitName;
  number?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  kind: Scalars['InspectionKind']['output'];
  year: Scalars['Int']['output'];
  fromDay: Scalars['Date']['output'];
  untilDay: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type InspectionPlanEdge = {
  cursor: Scalars['String']['output'];
  node: InspectionPlanSummary;
};

export type InspectionPlanConnection = {
  edges: Array<InspectionPlanEdge>;
  nodes: Array<InspectionPlanSummary>;
  pageInfo: PageInfo;
};

export type PlanInspectionsInput = {
  /** The province, or VN */
  unitCode: Scalars['String']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  kind: Scalars['InspectionKind']['input'];
  year: Scalars['Int']['input'];
  fromDay: Scalars['Date']['input'];
  untilDay: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  certificateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that they have in force */
  producerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ChangeInspectionPlanInput = {
  inspectionPlanId: Scalars['ID']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  fromDay: Scalars['Date']['input'];
  untilDay: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  certificateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that they have in force */
  producerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type InspectionFindingInput = {
  /** Code of a criterion of the set that the product was rated by */
  criterion: Scalars['String']['input'];
  met: Scalars['Boolean']['input'];
  remark?: InputMaybe<Scalars['String']['input']>;
};

export type RecordInspectionInput = {
  certificateId: Scalars['ID']['input'];
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a visit without a plan; unscheduled by default */
  kind?: InputMaybe<Scalars['InspectionKind']['input']>;
  visitedOn: Scalars['Date']['input'];
  inspectors: Array<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  findings: Array<InspectionFindingInput>;
};

export type ReviseInspectionInput = {
  inspectionId: Scalars['ID']['input'];
  inspectors: Array<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  findings: Array<InspectionFindingInput>;
};

export type AddInspectionFileInput = {
  inspectionId: Scalars['ID']['input'];
  criterion?: InputMaybe<Scalars['String']['input']>;
  fileName: Scalars['String']['input'];
};

export type InspectionFollowUpInput = {
  task: Scalars['String']['input'];
  /** From the day after the conclusion, by the calendar */
  workingDays: Scalars['Int']['input'];
};

export type InspectionRevocationInput = {
  ground: Scalars['RevocationGround']['input'];
  finding: Scalars['String']['input'];
};

export type ConcludeInspectionInput = {
  inspectionId: Scalars['ID']['input'];
  outcome: Scalars['InspectionOutcome']['input'];
  conclusion: Scalars['String']['input'];
  /** With the outcome FOLLOW_UP, and only with it */
  followUp?: InputMaybe<InspectionFollowUpInput>;
  /** Only with the outcome BREACH; found on the day of the visit */
  revocation?: InputMaybe<InspectionRevocationInput>;
};

export type AnswerFollowUpInput = {
  inspectionId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};

export type CloseFollowUpInput = {
  inspectionId: Scalars['ID']['input'];
  outcome: Scalars['FollowUpOutcome']['input'];
  note: Scalars['String']['input'];
  /** The day on which it was looked at */
  endedOn: Scalars['Date']['input'];
  /** Only where it was not put right */
  revocation?: InputMaybe<InspectionRevocationInput>;
};

export type RenewalWindow = {
  opensOn: Scalars['Date']['output'];
  /** The last day of filing */
  closesOn: Scalars['Date']['output'];
};

export type RenewalDossier = {
  id: Scalars['ID']['output'];
  kind: Scalars['DossierKind']['output'];
  state: Scalars['DossierState']['output'];
  filedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RenewalReminder = {
  daysBefore: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
};

export type ExpiringCertificate = {
  /** Of the certificate */
  id: Scalars['ID']['output'];
  certificate: Certificate;
  /** 0 on its last day */
  daysLeft: Scalars['Int']['output'];
  /** Null under an instrument that fixes none */
  window?: Maybe<RenewalWindow>;
  state?: Maybe<Scalars['RenewalState']['output']>;
  /** Of the product, under way or handed in for the renewal */
  dossier?: Maybe<RenewalDossier>;
  /** What the producer was told, the earliest first */
  reminders: Array<RenewalReminder>;
};

export type ExpiringCertificateEdge = {
  cursor: Scalars['String']['output'];
  node: ExpiringCertificate;
};

export type ExpiringCertificateConnection = {
  edges: Array<ExpiringCertificateEdge>;
  nodes: Array<ExpiringCertificate>;
  pageInfo: PageInfo;
};

/** On which days before a certificate ends its producer is reminded */
export type RenewalReminders = {
  unitCode: Scalars['String']['output'];
  /** The earliest first */
  daysBefore: Array<Scalars['Int']['output']>;
  /** Set by the province; else the usual ones */
  own: Scalars['Boolean']['output'];
};

/** Notice to commune and producer that a certificate was revoked */
export type RevocationNoticeSigner = {
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A notice that was issued: what it says and its file never change */
export type IssuedRevocationNotice = {
  id: Scalars['ID']['output'];
  certificateId: Scalars['ID']['output'];
  decisionId: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  signerName: Scalars['String']['output'];
  signerTitle: Scalars['String']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** SHA-256 (hex) of the printed file; null until it is printed, some seconds */
  sha256?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  contentUrl: Scalars['String']['output'];
  /** null until the signed file has come back */
  signed?: Maybe<SignedFile>;
  /** Where the signed file is brought (PUT) and read */
  signedContentUrl: Scalars['String']['output'];
};

export type RevocationNoticeList = {
  decisionId: Scalars['ID']['output'];
  /** In the order of the decision */
  items: Array<IssuedRevocationNotice>;
};

export type RevocationNotice = {
  title: Scalars['String']['output'];
  level: Scalars['CouncilLevel']['output'];
  /** In whose name the decision was signed */
  unit: UnitName;
  place: Scalars['String']['output'];
  /** null until it is issued */
  number?: Maybe<Scalars['String']['output']>;
  /** On which it was issued; until then that of the decision */
  date: Scalars['Date']['output'];
  /** null until it is issued */
  signer?: Maybe<RevocationNoticeSigner>;
  decision: DecisionName;
  /** Who signed the decision */
  signerName: Scalars['String']['output'];
  signerTitle: Scalars['String']['output'];
  certificate: CertificateName;
  star: Scalars['Int']['output'];
  issuedOn: Scalars['Date']['output'];
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  commune: UnitName;
  ground: Scalars['RevocationGround']['output'];
  /** The ground in the words of the notice */
  groundText: Scalars['String']['output'];
  /** Where the law in force on the day of the signing says so */
  article?: Maybe<Scalars['String']['output']>;
  /** What the decision says beside the ground */
  note?: Maybe<Scalars['String']['output']>;
  /** The first day on which the certificate is in force no more */
  revokedOn: Scalars['Date']['output'];
  /** Prints it as PDF; the file that was issued, once it was */
  contentUrl: Scalars['String']['output'];
  /** null until it is issued */
  issued?: Maybe<IssuedRevocationNotice>;
};

export type IssueRevocationNoticesInput = {
  decisionId: Scalars['ID']['input'];
  /** As it is printed under the notices */
  signerName: Scalars['String']['input'];
  signerTitle: Scalars['String']['input'];
};

export type SetRenewalRemindersInput = {
  unitCode: Scalars['String']['input'];
  /** Different numbers of days */
  daysBefore: Array<Scalars['Int']['input']>;
};

export type TrainingDetails = {
  /** Numbers of persons, no lists of them */
  attendances: Scalars['Int']['output'];
  /** Null: not counted */
  women?: Maybe<Scalars['Int']['output']>;
};

export type TradeFairDetails = {
  form: Scalars['FairForm']['output'];
  stands?: Maybe<Scalars['Int']['output']>;
};

export type SalesPointDetails = {
  type: Scalars['SalesPointType']['output'];
  address?: Maybe<Scalars['String']['output']>;
};

export type ChainDetails = {
  circular: Scalars['Boolean']['output'];
  green: Scalars['Boolean']['output'];
  stableMaterialArea: Scalars['Boolean']['output'];
};

export type AreaCertification = {
  scheme: Scalars['CertificationScheme']['output'];
  number?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['Date']['output'];
  validUntil: Scalars['Date']['output'];
};

export type MaterialAreaDetails = {
  crop: Scalars['String']['output'];
  hectares: Scalars['Float']['output'];
  certifications: Array<AreaCertification>;
};

export type SupportAmount = {
  source: Scalars['MoneySource']['output'];
  /** Whole đồng */
  amountVnd: Scalars['Float']['output'];
};

export type SupportDetails = {
  amounts: Array<SupportAmount>;
};

export type CraftVillageDetails = {
  craft: Scalars['String']['output'];
  traditional: Scalars['Boolean']['output'];
};

export type PolicyDocumentDetails = {
  type: Scalars['PolicyDocumentType']['output'];
};

export type ProducerFiguresDetails = {
  revenueMillionVnd: Scalars['Int']['output'];
  workers: Scalars['Int']['output'];
  localWorkers: Scalars['Int']['output'];
};

/** What the kind of the record has; null is what other kinds have */
export type ActivityDetails = {
  training?: Maybe<TrainingDetails>;
  tradeFair?: Maybe<TradeFairDetails>;
  salesPoint?: Maybe<SalesPointDetails>;
  chain?: Maybe<ChainDetails>;
  materialArea?: Maybe<MaterialAreaDetails>;
  support?: Maybe<SupportDetails>;
  craftVillage?: Maybe<CraftVillageDetails>;
  policyDocument?: Maybe<PolicyDocumentDetails>;
  producerFigures?: Maybe<ProducerFiguresDetails>;
};

export type TrainingDetailsInput = {
  /** Numbers of persons, no lists of them */
  attendances: Scalars['Int']['input'];
  /** Null: not counted */
  women?: InputMaybe<Scalars['Int']['input']>;
};

export type TradeFairDetailsInput = {
  form: Scalars['FairForm']['input'];
  stands?: InputMaybe<Scalars['Int']['input']>;
};

export type SalesPointDetailsInput = {
  type: Scalars['SalesPointType']['input'];
  address?: InputMaybe<Scalars['String']['input']>;
};

export type ChainDetailsInput = {
  circular: Scalars['Boolean']['input'];
  green: Scalars['Boolean']['input'];
  stableMaterialArea: Scalars['Boolean']['input'];
};

export type AreaCertificationInput = {
  scheme: Scalars['CertificationScheme']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  validFrom: Scalars['Date']['input'];
  validUntil: Scalars['Date']['input'];
};

export type MaterialAreaDetailsInput = {
  crop: Scalars['String']['input'];
  hectares: Scalars['Float']['input'];
  certifications: Array<AreaCertificationInput>;
};

export type SupportAmountInput = {
  source: Scalars['MoneySource']['input'];
  /** Whole đồng */
  amountVnd: Scalars['Float']['input'];
};

export type SupportDetailsInput = {
  amounts: Array<SupportAmountInput>;
};

export type CraftVillageDetailsInput = {
  craft: Scalars['String']['input'];
  traditional: Scalars['Boolean']['input'];
};

export type PolicyDocumentDetailsInput = {
  type: Scalars['PolicyDocumentType']['input'];
};

export type ProducerFiguresDetailsInput = {
  revenueMillionVnd: Scalars['Int']['input'];
  workers: Scalars['Int']['input'];
  localWorkers: Scalars['Int']['input'];
};

/** Exactly one of them: it says of what kind the record is */
export type ActivityDetailsInput = {
  training?: InputMaybe<TrainingDetailsInput>;
  tradeFair?: InputMaybe<TradeFairDetailsInput>;
  salesPoint?: InputMaybe<SalesPointDetailsInput>;
  chain?: InputMaybe<ChainDetailsInput>;
  materialArea?: InputMaybe<MaterialAreaDetailsInput>;
  support?: InputMaybe<SupportDetailsInput>;
  craftVillage?: InputMaybe<CraftVillageDetailsInput>;
  policyDocument?: InputMaybe<PolicyDocumentDetailsInput>;
  producerFigures?: InputMaybe<ProducerFiguresDetailsInput>;
};

export type ActivityFile = {
  fileName: Scalars['String']['output'];
  mediaType?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  /** Null until the bytes are there */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Takes and gives the bytes */
  contentUrl: Scalars['String']['output'];
};

export type ActivityDocument = {
  number: Scalars['String']['output'];
  issuer: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  file?: Maybe<ActivityFile>;
};

export type ActivityDocumentInput = {
  number: Scalars['String']['input'];
  issuer: Scalars['String']['input'];
  issuedOn: Scalars['Date']['input'];
  /** Announces its file, whose bytes contentUrl then takes; another name announces another file */
  fileName?: InputMaybe<Scalars['String']['input']>;
};

export type ActivityCancellation = {
  at: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
};

/** What was done for the programme beside recognition, by unit and day */
export type Activity = {
  id: Scalars['ID']['output'];
  kind: Scalars['ActivityKind']['output'];
  unit: UnitName;
  title: Scalars['String']['output'];
  fromDay: Scalars['Date']['output'];
  /** Last day; null while it stands */
  untilDay?: Maybe<Scalars['Date']['output']>;
  /** How many courses, fairs, points, chains it stands for */
  count: Scalars['Int']['output'];
  details: ActivityDetails;
  note?: Maybe<Scalars['String']['output']>;
  document?: Maybe<ActivityDocument>;
  producers: Array<ProducerName>;
  products: Array<ProductName>;
  recordedAt: Scalars['DateTime']['output'];
  /** A cancelled record counts nowhere and stays readable */
  cancelled?: Maybe<ActivityCancellation>;
  version: Scalars['Int']['output'];
};

export type ActivityEdge = {
  cursor: Scalars['String']['output'];
  node: Activity;
};

export type ActivityConnection = {
  edges: Array<ActivityEdge>;
  nodes: Array<Activity>;
  pageInfo: PageInfo;
};

export type RecordActivityInput = {
  /** Commune, province or VN, by its code on the first day */
  unitCode: Scalars['String']['input'];
  title: Scalars['String']['input'];
  fromDay: Scalars['Date']['input'];
  /** Last day; null: of one day, or of what stands (sales point, chain, area, craft village) still there */
  untilDay?: InputMaybe<Scalars['Date']['input']>;
  /** How many courses, fairs, points, chains the record stands for, else 1 */
  count?: InputMaybe<Scalars['Int']['input']>;
  details: ActivityDetailsInput;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The paper that it rests on, or that it is */
  document?: InputMaybe<ActivityDocumentInput>;
  producerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type EditActivityInput = {
  activityId: Scalars['ID']['input'];
  /** Commune, province or VN, by its code on the first day */
  unitCode: Scalars['String']['input'];
  title: Scalars['String']['input'];
  fromDay: Scalars['Date']['input'];
  /** Last day; null: of one day, or of what stands (sales point, chain, area, craft village) still there */
  untilDay?: InputMaybe<Scalars['Date']['input']>;
  /** How many courses, fairs, points, chains the record stands for, else 1 */
  count?: InputMaybe<Scalars['Int']['input']>;
  details: ActivityDetailsInput;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The paper that it rests on, or that it is */
  document?: InputMaybe<ActivityDocumentInput>;
  producerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CancelActivityInput = {
  activityId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** What of the registry or of records is counted, as data. A filter that is null does not filter. */
export type IndicatorCount = {
  /** Which certificates are counted */
  what: Scalars['CountKind']['output'];
  whatName: LocalText;
  of: Scalars['CountedThing']['output'];
  star?: Maybe<Scalars['Int']['output']>;
  minStar?: Maybe<Scalars['Int']['output']>;
  /** Group of products, I to VI */
  group?: Maybe<Scalars['String']['output']>;
  /** Criteria set: `<instrument>/<set>` */
  set?: Maybe<Scalars['String']['output']>;
  producerKinds?: Maybe<Array<Scalars['ProducerKind']['output']>>;
  womenLed?: Maybe<Scalars['Boolean']['output']>;
  modernChannel?: Maybe<Scalars['Boolean']['output']>;
  /** In a circular or green chain on a stable material area */
  greenChain?: Maybe<Scalars['Boolean']['output']>;
  /** Of the records that are counted, where it is not certificates */
  kind?: Maybe<Scalars['RecordKind']['output']>;
  /** The number that the records tell, or whom they name */
  measure?: Maybe<Scalars['String']['output']>;
  /** All of these */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** One of these */
  anyTag?: Maybe<Array<Scalars['String']['output']>>;
  /** Of what is reported */
  rollUp?: Maybe<Scalars['RollUp']['output']>;
  /** Of what is reported */
  years?: Maybe<Scalars['OverYears']['output']>;
};

/** The instrument that asks for an indicator */
export type IndicatorSource = {
  number: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
};

/** An indicator (chỉ tiêu): a number, or with `outOf` the share that it is of another number, in % */
export type Indicator = {
  code: Scalars['String']['output'];
  name: LocalText;
  /** Unit of measure */
  unit: LocalText;
  source?: Maybe<IndicatorSource>;
  count: IndicatorCount;
  outOf?: Maybe<IndicatorCount>;
};

export type IndicatorList = {
  items: Array<Indicator>;
};

export type IndicatorVersion = {
  version: Scalars['Int']['output'];
  name: LocalText;
  unit: LocalText;
  count: IndicatorCount;
  outOf?: Maybe<IndicatorCount>;
  inReports: Scalars['Boolean']['output'];
  since: Scalars['DateTime']['output'];
  /** Null for the first */
  reason?: Maybe<Scalars['String']['output']>;
};

/** An indicator that a province defined for itself */
export type OwnIndicator = {
  code: Scalars['String']['output'];
  name: LocalText;
  /** Unit of measure */
  unit: LocalText;
  source?: Maybe<IndicatorSource>;
  count: IndicatorCount;
  outOf?: Maybe<IndicatorCount>;
  /** Whether it stands in the reports of the province, which are for everybody */
  inReports: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
  since: Scalars['DateTime']['output'];
  /** Why it was revised; null for the first version */
  reason?: Maybe<Scalars['String']['output']>;
  /** The first first */
  earlier: Array<IndicatorVersion>;
};

export type OwnIndicatorList = {
  items: Array<OwnIndicator>;
};

export type Target = {
  indicator: Scalars['String']['output'];
  unit: UnitName;
  fromYear: Scalars['Int']['output'];
  untilYear: Scalars['Int']['output'];
  kind: Scalars['TargetKind']['output'];
  /** Exact, at most three decimals; the lower end of a range; in % for a share */
  value: Scalars['Float']['output'];
  upperValue?: Maybe<Scalars['Float']['output']>;
};

/** A plan (kế hoạch) as it stands in a list */
export type PlanSummary = {
  id: Scalars['ID']['output'];
  unit: UnitName;
  number: Scalars['String']['output'];
  title: Scalars['String']['output'];
  issuer: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  fromYear: Scalars['Int']['output'];
  untilYear: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  state: Scalars['PlanState']['output'];
  version: Scalars['Int']['output'];
};

export type Plan = {
  id: Scalars['ID']['output'];
  unit: UnitName;
  number: Scalars['String']['output'];
  title: Scalars['String']['output'];
  issuer: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  fromYear: Scalars['Int']['output'];
  untilYear: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  state: Scalars['PlanState']['output'];
  version: Scalars['Int']['output'];
  /** The plan itself first, then the decisions that revised it */
  documents: Array<PlanDocument>;
  /** Changes of what is approved need a reason */
  approvals: Array<PlanApproval>;
  targets: Array<Target>;
};

/** A signed document that made a version of a plan: the plan itself, or a later decision */
export type PlanDocument = {
  version: Scalars['Int']['output'];
  number: Scalars['String']['output'];
  signer: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  /** Takes the signed file as PDF, once, and gives it (REST) */
  contentUrl: Scalars['String']['output'];
  sha256?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  /** Null until the file is there */
  storedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The targets of units at a level in a year */
export type PlanApproval = {
  level: Scalars['UnitLevel']['output'];
  year: Scalars['Int']['output'];
  approvedAt: Scalars['DateTime']['output'];
};

export type TargetValue = {
  kind: Scalars['TargetKind']['output'];
  value: Scalars['Float']['output'];
  upperValue?: Maybe<Scalars['Float']['output']>;
};

/** The document by which a plan was revised */
export type PlanDecision = {
  number: Scalars['String']['output'];
  signer: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
};

/** What became of one target */
export type PlanChange = {
  /** The version of the plan that it is part of */
  version: Scalars['Int']['output'];
  indicator: Scalars['String']['output'];
  unit: UnitName;
  fromYear: Scalars['Int']['output'];
  untilYear: Scalars['Int']['output'];
  /** Null when the target was added */
  before?: Maybe<TargetValue>;
  /** Null when it was taken out */
  after?: Maybe<TargetValue>;
  /** Null when what an earlier document says was entered anew */
  decision?: Maybe<PlanDecision>;
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether the version changed what was approved */
  late: Scalars['Boolean']['output'];
  effectiveOn: Scalars['Date']['output'];
  changedAt: Scalars['DateTime']['output'];
};

export type PlanChanges = {
  items: Array<PlanChange>;
  pageInfo: QueuePageInfo;
};

export type PlanEdge = {
  cursor: Scalars['String']['output'];
  node: PlanSummary;
};

export type PlanConnection = {
  edges: Array<PlanEdge>;
  nodes: Array<PlanSummary>;
  pageInfo: PageInfo;
};

/** Which count a figure is: of the days `from` … `until`, or, without `from`, of the day `until` */
export type Counted = {
  what: Scalars['CountKind']['output'];
  whatName: LocalText;
  of: Scalars['CountedThing']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  until: Scalars['Date']['output'];
  /** Of a share: what it is a share of */
  outOf?: Maybe<CountedPart>;
};

export type CountedPart = {
  what: Scalars['CountKind']['output'];
  whatName: LocalText;
  of: Scalars['CountedThing']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  until: Scalars['Date']['output'];
};

/** Exact, and as it is shown */
export type ShownFraction = {
  /** A whole number, which may be greater than an Int holds; so may the denominator */
  numerator: Scalars['Float']['output'];
  denominator: Scalars['Float']['output'];
  shown: Scalars['String']['output'];
};

export type TargetProgress = {
  target: Target;
  indicatorName: LocalText;
  counted: Counted;
  /** In the unit of measure of the indicator; null where there is none, as a share of nothing */
  actual?: Maybe<ShownFraction>;
  /** How many more there may be: a split keeps them from any unit */
  unattributed: Scalars['Float']['output'];
  /** Shown as a whole number, half up: `227 %`; null when the target is 0 */
  percent?: Maybe<ShownFraction>;
  /** Times the target, one decimal */
  ratio?: Maybe<ShownFraction>;
};

export type PlanProgress = {
  plan: PlanSummary;
  year?: Maybe<Scalars['Int']['output']>;
  asOf: Scalars['Date']['output'];
  /** The day under whose map is counted */
  mapOn: Scalars['Date']['output'];
  items: Array<TargetProgress>;
};

/** A target with the plan that sets it */
export type PlannedTarget = {
  planId: Scalars['ID']['output'];
  planNumber: Scalars['String']['output'];
  target: Target;
};

/** Targets of parts against that of the whole */
export type PlanCheck = {
  /** Years against their period, or units against the one above */
  rule: Scalars['PlanCheckRule']['output'];
  /** What holds on a day is compared with the last year, not summed */
  how: Scalars['PlanCheckHow']['output'];
  whole: PlannedTarget;
  outcome: Scalars['PlanCheckOutcome']['output'];
  /** Of the trail; of ranges the lower ends */
  total: Scalars['Float']['output'];
  /** The total less the whole */
  difference: Scalars['Float']['output'];
  /** Years or units without a target of their own */
  missing: Scalars['Int']['output'];
  trail: Array<PlannedTarget>;
};

export type PlanChecks = {
  plan: PlanSummary;
  /** Checks that do not agree; they keep nobody from anything */
  warnings: Scalars['Int']['output'];
  items: Array<PlanCheck>;
};

export type LocalTextInput = {
  vi: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type UnitOfMeasureInput = {
  vi: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

/** As `IndicatorCount`: a filter that is null does not filter */
export type IndicatorCountInput = {
  what: Scalars['CountKind']['input'];
  of: Scalars['CountedThing']['input'];
  star?: InputMaybe<Scalars['Int']['input']>;
  minStar?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  set?: InputMaybe<Scalars['String']['input']>;
  producerKinds?: InputMaybe<Array<Scalars['ProducerKind']['input']>>;
  womenLed?: InputMaybe<Scalars['Boolean']['input']>;
  modernChannel?: InputMaybe<Scalars['Boolean']['input']>;
  greenChain?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['RecordKind']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  anyTag?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of what is reported, and then needed; so is `years` */
  rollUp?: InputMaybe<Scalars['RollUp']['input']>;
  years?: InputMaybe<Scalars['OverYears']['input']>;
};

export type IndicatorReportFile = {
  fileName: Scalars['String']['output'];
  mediaType?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  /** Null until the bytes are there */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Takes and gives the bytes */
  contentUrl: Scalars['String']['output'];
};

export type IndicatorReportRevision = {
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  value: Scalars['Float']['output'];
  /** Where the number is from */
  source: Scalars['String']['output'];
  /** The day as of which it is */
  asOf: Scalars['Date']['output'];
  /** Why it was revised, or reported late */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether the report of the whole period had been kept before */
  late: Scalars['Boolean']['output'];
  reportedAt: Scalars['DateTime']['output'];
  file?: Maybe<IndicatorReportFile>;
};

/** What a unit reported of an indicator for a period, with every revision */
export type IndicatorReport = {
  id: Scalars['ID']['output'];
  indicator: Scalars['String']['output'];
  indicatorName: LocalText;
  unitOfMeasure: LocalText;
  unit: UnitName;
  year: Scalars['Int']['output'];
  period: Scalars['ReportPeriod']['output'];
  standing: IndicatorReportRevision;
  /** Those that it revises, the first first */
  earlier: Array<IndicatorReportRevision>;
};

export type CountedReport = {
  id: Scalars['ID']['output'];
  indicator: Scalars['String']['output'];
  indicatorName: LocalText;
  unitOfMeasure: LocalText;
  unit: UnitName;
  year: Scalars['Int']['output'];
  period: Scalars['ReportPeriod']['output'];
  standing: IndicatorReportRevision;
  /** Those that it revises, the first first */
  earlier: Array<IndicatorReportRevision>;
  /** Whether it is added up in the figure; else another says it too, or a split keeps it from the unit */
  isCounted: Scalars['Boolean']['output'];
};

export type CountedReportEdge = {
  cursor: Scalars['String']['output'];
  node: CountedReport;
};

export type CountedReportConnection = {
  edges: Array<CountedReportEdge>;
  nodes: Array<CountedReport>;
  pageInfo: PageInfo;
};

export type ReportIndicatorInput = {
  indicator: Scalars['String']['input'];
  /** By its code on the day as of which the number is */
  unitCode: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  period: Scalars['ReportPeriod']['input'];
  /** At most three decimals */
  value: Scalars['Float']['input'];
  /** Where the number is from */
  source: Scalars['String']['input'];
  /** The day as of which the number is */
  asOf: Scalars['Date']['input'];
  /** Needed to revise a number, and once a report of the whole period was kept */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Announces a file, whose bytes contentUrl then takes */
  fileName?: InputMaybe<Scalars['String']['input']>;
};

export type CreateIndicatorInput = {
  unitCode: Scalars['String']['input'];
  /** What stands behind `<unit>:` */
  code: Scalars['String']['input'];
  name: LocalTextInput;
  unit: UnitOfMeasureInput;
  count: IndicatorCountInput;
  /** What it is a share of, in % */
  outOf?: InputMaybe<IndicatorCountInput>;
  /** Whether it stands in the reports of the province, which are for everybody; else offices only know it */
  inReports?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The whole definition, as it is from now on */
export type ReviseIndicatorInput = {
  indicator: Scalars['String']['input'];
  name: LocalTextInput;
  unit: UnitOfMeasureInput;
  count: IndicatorCountInput;
  outOf?: InputMaybe<IndicatorCountInput>;
  inReports?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
};

export type TargetInput = {
  indicator: Scalars['String']['input'];
  unitCode: Scalars['String']['input'];
  /** One year, or the first of those that are counted together */
  fromYear: Scalars['Int']['input'];
  untilYear: Scalars['Int']['input'];
  kind: Scalars['TargetKind']['input'];
  /** At most three decimals */
  value: Scalars['Float']['input'];
  /** For a range, and only then */
  upperValue?: InputMaybe<Scalars['Float']['input']>;
};

export type CreatePlanInput = {
  unitCode: Scalars['String']['input'];
  number: Scalars['String']['input'];
  title: Scalars['String']['input'];
  issuer: Scalars['String']['input'];
  issuedOn: Scalars['Date']['input'];
  fromYear: Scalars['Int']['input'];
  untilYear: Scalars['Int']['input'];
  targets?: InputMaybe<Array<TargetInput>>;
};

export type SetTargetsInput = {
  planId: Scalars['ID']['input'];
  targets: Array<TargetInput>;
  /** Needed when something is changed that was approved */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type PlanDecisionInput = {
  number: Scalars['String']['input'];
  signer: Scalars['String']['input'];
  issuedOn: Scalars['Date']['input'];
};

export type TargetKeyInput = {
  indicator: Scalars['String']['input'];
  unitCode: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  untilYear: Scalars['Int']['input'];
};

export type RevisePlanInput = {
  planId: Scalars['ID']['input'];
  decision: PlanDecisionInput;
  reason: Scalars['String']['input'];
  /** Those that change or are added; the others stay */
  targets?: InputMaybe<Array<TargetInput>>;
  removed?: InputMaybe<Array<TargetKeyInput>>;
};

/** Without level and years the whole plan */
export type ApprovePlanInput = {
  planId: Scalars['ID']['input'];
  level?: InputMaybe<Scalars['UnitLevel']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  untilYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Products: first recognised, upgraded, recognised again in the period; valid on its day; ever recognised up to it */
export type ReportCounts = {
  newlyRecognised: Scalars['Int']['output'];
  upgraded: Scalars['Int']['output'];
  reRecognised: Scalars['Int']['output'];
  valid: Scalars['Int']['output'];
  everRecognised: Scalars['Int']['output'];
};

/** A product that was upgraded counts as ever recognised with each star that it had */
export type StarCounts = {
  star: Scalars['Int']['output'];
  counts: ReportCounts;
  /** How many more there may be: they lie in communes that were split. Null where there are none */
  unattributed?: Maybe<ReportCounts>;
};

export type GroupCounts = {
  /** Group of products, I to VI; `none`, where there are any: products in criteria sets that are not on record */
  group: Scalars['String']['output'];
  name: LocalText;
  counts: ReportCounts;
  /** How many more there may be: they lie in communes that were split. Null where there are none */
  unattributed?: Maybe<ReportCounts>;
};

export type ProducerKindCounts = {
  kind: Scalars['ProducerKind']['output'];
  name: LocalText;
  counts: ReportCounts;
  /** How many more there may be: they lie in communes that were split. Null where there are none */
  unattributed?: Maybe<ReportCounts>;
};

/** A whole year, or as much of it as has passed */
export type YearStars = {
  year: Scalars['Int']['output'];
  asOf: Scalars['Date']['output'];
  byStar: Array<StarCounts>;
};

export type PlaceCounts = {
  unit: UnitName;
  counts: ReportCounts;
  /** How many more there may be: they lie in communes that were split. Null where there are none */
  unattributed?: Maybe<ReportCounts>;
};

/** The plan that sets the target, and its version */
export type ReportPlan = {
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

/** What it comes to on the last day of the target at the current pace */
export type Forecast = {
  value: ShownFraction;
  percent?: Maybe<ShownFraction>;
};

export type ReportProgress = {
  plan: ReportPlan;
  target: Target;
  /** Of an indicator that the province defined for itself, the version that it is counted by; else null */
  indicatorVersion?: Maybe<Scalars['Int']['output']>;
  indicatorName: LocalText;
  unitOfMeasure: LocalText;
  /** Which count it is, up to the last day of the report */
  counted: Counted;
  /** Null where there is none, as of a share of nothing */
  actual?: Maybe<ShownFraction>;
  /** How many more there may be: a split unit keeps them from being attributed */
  unattributed: Scalars['Int']['output'];
  /** Null when the target is 0 */
  percent?: Maybe<ShownFraction>;
  /** Times the target */
  ratio?: Maybe<ShownFraction>;
  /** Null for shares, and once the period is over */
  forecast?: Maybe<Forecast>;
};

export type ReportIndicator = {
  code: Scalars['String']['output'];
  /** Of an indicator that the province defined for itself, the version that it is counted by; else null */
  version?: Maybe<Scalars['Int']['output']>;
  name: LocalText;
  unitOfMeasure: LocalText;
  counted: Counted;
  /** Null where there is none, as of a share of nothing */
  actual?: Maybe<ShownFraction>;
  unattributed: Scalars['Int']['output'];
};

/** A report of a unit; as files at `/v1/reports/{unitCode}/csv`, `/xlsx` and `/pdf` */
export type UnitReport = {
  unit: UnitName;
  /** The day under whose map it is; null for that of the day it was made on */
  mapOn?: Maybe<Scalars['Date']['output']>;
  year: Scalars['Int']['output'];
  period: Scalars['ReportPeriod']['output'];
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
  /** The last day of the period, or today while that is still to come: the day that `valid` and `everRecognised` are of */
  asOf: Scalars['Date']['output'];
  /** The approved targets of the unit whose period the year lies in, plan by plan */
  progress: Array<ReportProgress>;
  /** Every indicator of the catalogue, planned or not, and those of its own that the province wants in its reports */
  indicators: Array<ReportIndicator>;
  total: ReportCounts;
  /** How many more there may be: they lie in communes that were split. Null where there are none */
  unattributed?: Maybe<ReportCounts>;
  byStar: Array<StarCounts>;
  byGroup: Array<GroupCounts>;
  byProducerKind: Array<ProducerKindCounts>;
  years: Array<YearStars>;
  /** The units below: communes of a province, provinces of the nation */
  places: Array<PlaceCounts>;
  /** How many of them have a product that is valid on the day for certain; some more may, as their `unattributed` tells */
  placesWithProduct: Scalars['Int']['output'];
};

export type ComparedYear = {
  year: Scalars['Int']['output'];
  counted: Counted;
};

export type ComparedUnit = {
  unit: UnitName;
  /** By the last year, the most first; null where there is no figure */
  rank?: Maybe<Scalars['Int']['output']>;
  /** One for each of the years */
  actuals: Array<Maybe<ShownFraction>>;
  /** One for each of the years: how many more there may be, since a split keeps them from any unit */
  unattributed: Array<Scalars['Float']['output']>;
};

export type UnitComparison = {
  unit: UnitName;
  indicator: Scalars['String']['output'];
  indicatorName: LocalText;
  years: Array<ComparedYear>;
  /** Of the unit above, one for each of the years */
  whole: Array<Maybe<ShownFraction>>;
  wholeUnattributed: Array<Scalars['Float']['output']>;
  units: Array<ComparedUnit>;
};

export type CountedCertificate = {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  commune: UnitName;
  star: Scalars['Int']['output'];
  issuedOn: Scalars['Date']['output'];
  expiresOn: Scalars['Date']['output'];
};

export type CountedCertificateEdge = {
  cursor: Scalars['String']['output'];
  node: CountedCertificate;
};

export type CountedCertificateConnection = {
  edges: Array<CountedCertificateEdge>;
  nodes: Array<CountedCertificate>;
  pageInfo: PageInfo;
};

export type CountedRecordDocument = {
  number: Scalars['String']['output'];
  issuer: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
};

export type CountedProduct = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** A part of a figure of records */
export type CountedRecord = {
  id: Scalars['ID']['output'];
  /** Null where it would tell whose figures these are */
  recordId?: Maybe<Scalars['ID']['output']>;
  kind: Scalars['CountedRecordKind']['output'];
  /** Form, type, source of money … as indicators tell records apart */
  tags: Array<Scalars['String']['output']>;
  /** Of documents, fairs and craft villages */
  title?: Maybe<Scalars['String']['output']>;
  document?: Maybe<CountedRecordDocument>;
  product?: Maybe<CountedProduct>;
  /** Where it was, as it was called then */
  unit: UnitName;
  fromDay: Scalars['Date']['output'];
  untilDay?: Maybe<Scalars['Date']['output']>;
  /** What it adds to the figure, in its unit of measure */
  amount: Scalars['Float']['output'];
};

export type CountedRecordEdge = {
  cursor: Scalars['String']['output'];
  node: CountedRecord;
};

export type CountedRecordConnection = {
  edges: Array<CountedRecordEdge>;
  nodes: Array<CountedRecord>;
  pageInfo: PageInfo;
};

export type ReportSnapshotSummary = {
  id: Scalars['ID']['output'];
  unit: UnitName;
  /** The day under whose map it is; null for that of `takenAt` */
  mapOn?: Maybe<Scalars['Date']['output']>;
  year: Scalars['Int']['output'];
  period: Scalars['ReportPeriod']['output'];
  asOf: Scalars['Date']['output'];
  takenAt: Scalars['DateTime']['output'];
  /** Of the bytes of the report as JSON, in hex */
  sha256: Scalars['String']['output'];
};

/** As files at `/v1/report-snapshots/{snapshotId}/json`, the bytes of its SHA-256, `/csv`, `/xlsx` and `/pdf` */
export type ReportSnapshot = {
  id: Scalars['ID']['output'];
  unit: UnitName;
  /** The day under whose map it is; null for that of `takenAt` */
  mapOn?: Maybe<Scalars['Date']['output']>;
  year: Scalars['Int']['output'];
  period: Scalars['ReportPeriod']['output'];
  asOf: Scalars['Date']['output'];
  takenAt: Scalars['DateTime']['output'];
  sha256: Scalars['String']['output'];
  report: UnitReport;
};

export type ReportSnapshotEdge = {
  cursor: Scalars['String']['output'];
  node: ReportSnapshotSummary;
};

export type ReportSnapshotConnection = {
  edges: Array<ReportSnapshotEdge>;
  nodes: Array<ReportSnapshotSummary>;
  pageInfo: PageInfo;
};

export type TakeReportSnapshotInput = {
  unitCode: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['ReportPeriod']['input']>;
  /** The day under whose map is counted; else that of today, or of a unit that is no more that of its last day */
  mapOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Stamps of a batch that count no more, by their printed numbers */
export type StampWithdrawal = {
  id: Scalars['ID']['output'];
  kind: Scalars['StampWithdrawalKind']['output'];
  firstNumber: Scalars['Int']['output'];
  lastNumber: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  withdrawnOn: Scalars['Date']['output'];
  /** Of a recall that stands no more */
  lifting?: Maybe<RecallLifting>;
};

/** From when the goods of a recall may be sold again, and why */
export type RecallLifting = {
  liftedOn: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
};

/** How often the file for the printer was taken */
export type StampDownloads = {
  count: Scalars['Int']['output'];
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  lastBy?: Maybe<Scalars['String']['output']>;
};

/** Stamps of a batch that are on a production lot */
export type LotStamps = {
  lotId: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  firstNumber: Scalars['Int']['output'];
  lastNumber: Scalars['Int']['output'];
};

/** Stamps that were handed over to a producer for a product (lô tem) */
export type StampBatch = {
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  product: ProductName;
  producer: ProducerName;
  /** Where the product was when they were handed over */
  commune: UnitName;
  province: UnitName;
  count: Scalars['Int']['output'];
  /** Running number printed on the first stamp */
  firstNumber: Scalars['Int']['output'];
  lastNumber: Scalars['Int']['output'];
  handedOverOn: Scalars['Date']['output'];
  handedOverBy: Scalars['String']['output'];
  paperNumber?: Maybe<Scalars['String']['output']>;
  /** GTIN-14 in the printed address */
  gtin?: Maybe<Scalars['String']['output']>;
  /** Lot in the printed address */
  lotCode?: Maybe<Scalars['String']['output']>;
  /** CSV for the printer: number, serial, address */
  stampsUrl: Scalars['String']['output'];
  downloads: StampDownloads;
  withdrawals: Array<StampWithdrawal>;
  /** In the order of their numbers */
  lots: Array<LotStamps>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

/** Stamps that a producer asks its province for (đề nghị cấp tem) */
export type StampRequest = {
  id: Scalars['ID']['output'];
  state: Scalars['StampRequestState']['output'];
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  count: Scalars['Int']['output'];
  purpose: Scalars['String']['output'];
  requestedAt: Scalars['DateTime']['output'];
  requestedBy: Scalars['String']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Granted: what was handed over for it */
  stampBatchId?: Maybe<Scalars['ID']['output']>;
  /** Refused: why */
  reason?: Maybe<Scalars['String']['output']>;
};

export type StampRequestEdge = {
  cursor: Scalars['String']['output'];
  node: StampRequest;
};

export type StampRequestConnection = {
  edges: Array<StampRequestEdge>;
  nodes: Array<StampRequest>;
  pageInfo: PageInfo;
};

export type StampBatchEdge = {
  cursor: Scalars['String']['output'];
  node: StampBatch;
};

export type StampBatchConnection = {
  edges: Array<StampBatchEdge>;
  nodes: Array<StampBatch>;
  pageInfo: PageInfo;
};

export type StampCertificate = {
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
  star: Scalars['Int']['output'];
  state: Scalars['CertificateState']['output'];
  expiresOn: Scalars['Date']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** How often a stamp was scanned until a moment before this one */
export type ScansOfStamp = {
  count: Scalars['Int']['output'];
  firstOn?: Maybe<Scalars['Date']['output']>;
  /** It may have been copied */
  isSuspected: Scalars['Boolean']['output'];
};

export type ScansOfDay = {
  day: Scalars['Date']['output'];
  count: Scalars['Int']['output'];
};

/** `province` is null where nobody said it */
export type ScansOfProvince = {
  province?: Maybe<UnitName>;
  count: Scalars['Int']['output'];
};

/** How often stamps of a batch were scanned; of nobody who did */
export type StampScans = {
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
  total: Scalars['Int']['output'];
  byDay: Array<ScansOfDay>;
  byProvince: Array<ScansOfProvince>;
};

/** A stamp that is scanned as if there were several of it */
export type SuspectedCopy = {
  id: Scalars['ID']['output'];
  stampBatchId: Scalars['ID']['output'];
  batchNumber: Scalars['Int']['output'];
  /** Running number printed on the stamp */
  number: Scalars['Int']['output'];
  product: ProductName;
  producer: ProducerName;
  ground: Scalars['SuspicionGround']['output'];
  foundAt: Scalars['DateTime']['output'];
  /** Until now, of all days */
  scans: Scalars['Int']['output'];
  provinces: Array<UnitName>;
  settlement?: Maybe<SuspicionSettlement>;
};

/** What an officer found; scans up to that day raise the suspicion no more */
export type SuspicionSettlement = {
  settledAt: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  settledBy: Scalars['String']['output'];
};

export type SuspectedCopyEdge = {
  cursor: Scalars['String']['output'];
  node: SuspectedCopy;
};

export type SuspectedCopyConnection = {
  edges: Array<SuspectedCopyEdge>;
  nodes: Array<SuspectedCopy>;
  pageInfo: PageInfo;
};

/** One step back */
export type Material = {
  name: Scalars['String']['output'];
  source: Scalars['String']['output'];
  /** A person is named to nobody but offices */
  sourceIsPerson: Scalars['Boolean']['output'];
  place: Scalars['String']['output'];
  receivedOn: Scalars['Date']['output'];
  /** Invoice, contract, test sheet */
  document?: Maybe<Scalars['String']['output']>;
  isPublished: Scalars['Boolean']['output'];
};

/** One step forward */
export type Shipment = {
  recipient: Scalars['String']['output'];
  /** A person is named to nobody but offices */
  recipientIsPerson: Scalars['Boolean']['output'];
  place: Scalars['String']['output'];
  shippedOn: Scalars['Date']['output'];
  quantity: Scalars['String']['output'];
  isPublished: Scalars['Boolean']['output'];
};

export type LotRecall = {
  recalledOn: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
};

/** What was made at one time (lô sản xuất), one step back and one step forward */
export type ProductionLot = {
  id: Scalars['ID']['output'];
  product: ProductName;
  code: Scalars['String']['output'];
  madeOn: Scalars['Date']['output'];
  bestBefore?: Maybe<Scalars['Date']['output']>;
  processing?: Maybe<Scalars['String']['output']>;
  materials: Array<Material>;
  shipments: Array<Shipment>;
  /** The public reads of it by the stamps that are on it */
  isPublished: Scalars['Boolean']['output'];
  recall?: Maybe<LotRecall>;
  /** Recalls that stand no more, the earliest first */
  liftedRecalls: Array<LiftedRecall>;
  createdAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type LiftedRecall = {
  recalledOn: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
  lifting: RecallLifting;
};

export type ProductionLotEdge = {
  cursor: Scalars['String']['output'];
  node: ProductionLot;
};

export type ProductionLotConnection = {
  edges: Array<ProductionLotEdge>;
  nodes: Array<ProductionLot>;
  pageInfo: PageInfo;
};

/** `source` is null where it is a person */
export type PublishedMaterial = {
  name: Scalars['String']['output'];
  source?: Maybe<Scalars['String']['output']>;
  place: Scalars['String']['output'];
  receivedOn: Scalars['Date']['output'];
};

/** `recipient` is null where it is a person */
export type PublishedShipment = {
  recipient?: Maybe<Scalars['String']['output']>;
  place: Scalars['String']['output'];
  shippedOn: Scalars['Date']['output'];
};

export type PublishedLot = {
  code: Scalars['String']['output'];
  madeOn: Scalars['Date']['output'];
  bestBefore?: Maybe<Scalars['Date']['output']>;
  processing?: Maybe<Scalars['String']['output']>;
  materials: Array<PublishedMaterial>;
  shipments: Array<PublishedShipment>;
};

export type PublicWithdrawal = {
  reason: Scalars['String']['output'];
  withdrawnOn: Scalars['Date']['output'];
};

/** What anyone may know of a stamp that was handed over */
export type KnownStamp = {
  /** Running number printed on the stamp */
  number: Scalars['Int']['output'];
  batch: Scalars['Int']['output'];
  handedOverOn: Scalars['Date']['output'];
  product: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  producer: Scalars['String']['output'];
  commune: UnitName;
  province: UnitName;
  gtin?: Maybe<Scalars['String']['output']>;
  /** The one in force of the product, else its latest; null when it never had one */
  certificate?: Maybe<StampCertificate>;
  /** As its producer has published it */
  lot?: Maybe<PublishedLot>;
  scans: ScansOfStamp;
  withdrawal?: Maybe<PublicWithdrawal>;
};

export type Stamp = {
  /** The serial as it was read */
  serial: Scalars['String']['output'];
  state: Scalars['StampState']['output'];
  asOf: Scalars['Date']['output'];
  stamp?: Maybe<KnownStamp>;
};

export type HandOverStampsInput = {
  productId: Scalars['ID']['input'];
  /** Up to a million */
  count: Scalars['Int']['input'];
  handedOverOn: Scalars['Date']['input'];
  /** Number of the paper of the hand-over */
  paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** Running number printed on the first stamp, else 1 */
  firstNumber?: InputMaybe<Scalars['Int']['input']>;
  /** GTIN-8, -12, -13 or -14 with its check digit */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Lot that all stamps are printed for; stands in the address, which needs a GTIN */
  lotCode?: InputMaybe<Scalars['String']['input']>;
  /** Open request of the producer that these stamps answer: it is granted, also with fewer than asked for */
  stampRequestId?: InputMaybe<Scalars['ID']['input']>;
};

export type RequestStampsInput = {
  productId: Scalars['ID']['input'];
  /** Up to a million */
  count: Scalars['Int']['input'];
  /** What the stamps are for */
  purpose: Scalars['String']['input'];
};

export type RefuseStampRequestInput = {
  stampRequestId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type MaterialInput = {
  name: Scalars['String']['input'];
  source: Scalars['String']['input'];
  /** A person is named to nobody but offices */
  sourceIsPerson: Scalars['Boolean']['input'];
  /** Commune and province, of a person no more: the public reads it */
  place: Scalars['String']['input'];
  receivedOn: Scalars['Date']['input'];
  document?: InputMaybe<Scalars['String']['input']>;
  isPublished: Scalars['Boolean']['input'];
};

export type ShipmentInput = {
  recipient: Scalars['String']['input'];
  /** A person is named to nobody but offices */
  recipientIsPerson: Scalars['Boolean']['input'];
  /** Commune and province, of a person no more: the public reads it */
  place: Scalars['String']['input'];
  shippedOn: Scalars['Date']['input'];
  quantity: Scalars['String']['input'];
  isPublished: Scalars['Boolean']['input'];
};

export type RecordLotInput = {
  productId: Scalars['ID']['input'];
  /** GS1 AI 10 */
  code: Scalars['String']['input'];
  madeOn: Scalars['Date']['input'];
  bestBefore?: InputMaybe<Scalars['Date']['input']>;
  processing?: InputMaybe<Scalars['String']['input']>;
  materials: Array<MaterialInput>;
  shipments: Array<ShipmentInput>;
  isPublished: Scalars['Boolean']['input'];
};

export type UpdateLotInput = {
  lotId: Scalars['ID']['input'];
  madeOn: Scalars['Date']['input'];
  bestBefore?: InputMaybe<Scalars['Date']['input']>;
  processing?: InputMaybe<Scalars['String']['input']>;
  materials: Array<MaterialInput>;
  shipments: Array<ShipmentInput>;
  isPublished: Scalars['Boolean']['input'];
};

export type RecallLotInput = {
  lotId: Scalars['ID']['input'];
  recalledOn: Scalars['Date']['input'];
  /** The public reads it */
  reason: Scalars['String']['input'];
};

export type LiftLotRecallInput = {
  lotId: Scalars['ID']['input'];
  liftedOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};

export type LiftStampRecallInput = {
  stampBatchId: Scalars['ID']['input'];
  withdrawalId: Scalars['ID']['input'];
  liftedOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};

export type SettleSuspicionInput = {
  suspicionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type LotStampsInput = {
  lotId: Scalars['ID']['input'];
  firstNumber: Scalars['Int']['input'];
  lastNumber: Scalars['Int']['input'];
};

export type PutStampsOnLotsInput = {
  stampBatchId: Scalars['ID']['input'];
  ranges: Array<LotStampsInput>;
};

export type WithdrawStampsInput = {
  stampBatchId: Scalars['ID']['input'];
  kind: Scalars['StampWithdrawalKind']['input'];
  /** By printed numbers; else from the first of the batch */
  firstNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Else to the last of the batch */
  lastNumber?: InputMaybe<Scalars['Int']['input']>;
  withdrawnOn: Scalars['Date']['input'];
  /** The public reads it */
  reason: Scalars['String']['input'];
};

/** Two that look alike and were found to be two, the lesser id first */
export type DistinctPair = {
  kind: Scalars['MergedKind']['output'];
  oneId: Scalars['ID']['output'];
  otherId: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  foundAt: Scalars['DateTime']['output'];
};

export type DismissDuplicateInput = {
  kind: Scalars['MergedKind']['input'];
  oneId: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type MergeProductsInput = {
  /** The one that is left */
  keptId: Scalars['ID']['input'];
  /** As it was read; another one since is refused */
  keptVersion: Scalars['Int']['input'];
  /** The one that was there twice */
  mergedId: Scalars['ID']['input'];
  mergedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

/** The product that is left, and what came to it; drafts are not listed */
export type ProductMerge = {
  kept: Product;
  mergedId: Scalars['ID']['output'];
  mergedAt: Scalars['DateTime']['output'];
  dossierIds: Array<Scalars['ID']['output']>;
  certificateIds: Array<Scalars['ID']['output']>;
};

export type RestoreDuplicateInput = {
  kind: Scalars['MergedKind']['input'];
  oneId: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
};

export type DistinctPairs = {
  items: Array<DistinctPair>;
};

export type MergeProducersInput = {
  /** The one that is left */
  keptId: Scalars['ID']['input'];
  /** As it was read; another one since is refused */
  keptVersion: Scalars['Int']['input'];
  /** The one that was there twice */
  mergedId: Scalars['ID']['input'];
  mergedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

/** The producer that is left, and what came to it; drafts are not listed */
export type ProducerMerge = {
  kept: Producer;
  mergedId: Scalars['ID']['output'];
  mergedAt: Scalars['DateTime']['output'];
  productIds: Array<Scalars['ID']['output']>;
  dossierIds: Array<Scalars['ID']['output']>;
  certificateIds: Array<Scalars['ID']['output']>;
  /** Accounts that acted for the merged one and act for this one now */
  accountIds: Array<Scalars['ID']['output']>;
};

/** A producer with all its products, the newest first */
export type ProducerHistory = {
  producer: Producer;
  /** What was merged into it, the earliest first */
  merged: Array<Producer>;
  products: Array<Product>;
};

export type ProductDossier = {
  id: Scalars['ID']['output'];
  kind: Scalars['DossierKind']['output'];
  level: Scalars['DossierLevel']['output'];
  state: Scalars['DossierState']['output'];
  communeReceiptNumber?: Maybe<Scalars['String']['output']>;
  provinceReceiptNumber?: Maybe<Scalars['String']['output']>;
  productCode?: Maybe<Scalars['String']['output']>;
  filedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The merged product under whose name it was handed in */
  writtenProductId?: Maybe<Scalars['ID']['output']>;
};

/** All that is known of a product, the newest first */
export type ProductHistory = {
  product: Product;
  /** What was merged into it, the earliest first */
  merged: Array<Product>;
  dossiers: Array<ProductDossier>;
  certificates: Array<Certificate>;
  /** The same certificates in short: what each was called, and how it ended */
  lineage: Array<LineageEntry>;
  /** The latest hundred */
  inspections: Array<Inspection>;
};

/** A criteria set (bộ sản phẩm) by its number */
export type ProductSet = {
  no: Scalars['Int']['output'];
  name: LocalText;
};

/** The certificate in force, or else the last that was */
export type RegisteredCertificate = {
  code: Scalars['String']['output'];
  number: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  /** Last day of validity */
  expiresOn: Scalars['Date']['output'];
  /** First day on which it was in force no more */
  endedOn?: Maybe<Scalars['Date']['output']>;
  verificationUrl: Scalars['String']['output'];
};

/** A product in the public register. No personal data. */
export type PublicProduct = {
  id: Scalars['ID']['output'];
  /** As the certificate prints it */
  name: Scalars['String']['output'];
  /** Null for a set that is not loaded */
  group?: Maybe<ProductGroup>;
  set: ProductSet;
  star: Scalars['Int']['output'];
  state: Scalars['RegisterState']['output'];
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  certificate: RegisteredCertificate;
  /** The first of the pictures, while the certificate is in force */
  picture?: Maybe<ProductPicture>;
  /** The page of the product for people */
  pageUrl: Scalars['String']['output'];
};

/** A product in the public register with what its producer tells. No personal data. */
export type PublicProductDetails = {
  id: Scalars['ID']['output'];
  /** As the certificate prints it */
  name: Scalars['String']['output'];
  group?: Maybe<ProductGroup>;
  set: ProductSet;
  star: Scalars['Int']['output'];
  state: Scalars['RegisterState']['output'];
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  certificate: RegisteredCertificate;
  picture?: Maybe<ProductPicture>;
  pageUrl: Scalars['String']['output'];
  /** What its producer tells, while the certificate is in force */
  profile?: Maybe<PublicProductProfile>;
  /** All certificates that it has held, the newest first */
  lineage: Array<LineageEntry>;
};

/** The same picture in one of its widths, as WebP or JPEG */
export type PictureFile = {
  url: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  width: Scalars['Int']['output'];
  height: Scalars['Int']['output'];
};

export type ProductPicture = {
  id: Scalars['ID']['output'];
  /** What it shows, for who does not see it */
  altVi?: Maybe<Scalars['String']['output']>;
  altEn?: Maybe<Scalars['String']['output']>;
  files: Array<PictureFile>;
};

export type SalesChannel = {
  kind: Scalars['ChannelKind']['output'];
  label: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};

export type PublicProductProfile = {
  storyVi?: Maybe<Scalars['String']['output']>;
  storyEn?: Maybe<Scalars['String']['output']>;
  channels: Array<SalesChannel>;
  /** Sold in supermarkets, chains or on-line markets (919/QĐ-TTg) */
  modernChannel: Scalars['Boolean']['output'];
  pictures: Array<ProductPicture>;
};

/** Kept from the public by an office */
export type HiddenProfile = {
  at: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
};

/** What a producer tells the public of a product */
export type ProductProfile = {
  productId: Scalars['ID']['output'];
  storyVi?: Maybe<Scalars['String']['output']>;
  storyEn?: Maybe<Scalars['String']['output']>;
  channels: Array<SalesChannel>;
  modernChannel: Scalars['Boolean']['output'];
  pictures: Array<ProductPicture>;
  hidden?: Maybe<HiddenProfile>;
  /** The product is certified today, and its profile is not hidden */
  isPublic: Scalars['Boolean']['output'];
  /** Where the bytes of a further picture are posted */
  picturesUrl: Scalars['String']['output'];
  /** 0 until something was told */
  version: Scalars['Int']['output'];
};

export type SalesChannelInput = {
  kind: Scalars['ChannelKind']['input'];
  /** Name of the shop or, for a sales point, where it is */
  label: Scalars['String']['input'];
  /** https, of a named host; only a sales point may have none */
  url?: InputMaybe<Scalars['String']['input']>;
};

export type ProductPictureInput = {
  id: Scalars['ID']['input'];
  altVi?: InputMaybe<Scalars['String']['input']>;
  altEn?: InputMaybe<Scalars['String']['input']>;
};

export type SaveProductProfileInput = {
  productId: Scalars['ID']['input'];
  /** Plain text; an empty line ends a paragraph */
  storyVi?: InputMaybe<Scalars['String']['input']>;
  storyEn?: InputMaybe<Scalars['String']['input']>;
  channels?: InputMaybe<Array<SalesChannelInput>>;
  modernChannel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those to keep, in their order; any other is removed */
  pictures?: InputMaybe<Array<ProductPictureInput>>;
};

export type ModerateProductProfileInput = {
  productId: Scalars['ID']['input'];
  hidden: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
};

export type PublicProductEdge = {
  cursor: Scalars['String']['output'];
  node: PublicProduct;
};

export type PublicProductConnection = {
  edges: Array<PublicProductEdge>;
  nodes: Array<PublicProduct>;
  pageInfo: PageInfo;
};

/** What anyone may know of a producer. No personal data. */
export type PublicProducer = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['ProducerKind']['output'];
  commune: UnitName;
  province: UnitName;
  /** Those with a certificate in force, registered last first */
  products: Array<PublicProduct>;
  pageUrl: Scalars['String']['output'];
};

export type CountByGroup = {
  no: Scalars['String']['output'];
  name: LocalText;
  count: Scalars['Int']['output'];
};

export type CountBySet = {
  no: Scalars['Int']['output'];
  name: LocalText;
  count: Scalars['Int']['output'];
};

export type CountByStar = {
  star: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
};

export type CountByKind = {
  kind: Scalars['ProducerKind']['output'];
  count: Scalars['Int']['output'];
};

export type CountByYear = {
  year: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
};

export type CountByUnit = {
  unit: UnitName;
  count: Scalars['Int']['output'];
};

export type CountByState = {
  state: Scalars['RegisterState']['output'];
  count: Scalars['Int']['output'];
};

/** How many products each choice would leave: counted under the other filters, not its own */
export type RegisterFacets = {
  /** Products that pass every filter */
  total: Scalars['Int']['output'];
  groups: Array<CountByGroup>;
  sets: Array<CountBySet>;
  stars: Array<CountByStar>;
  kinds: Array<CountByKind>;
  years: Array<CountByYear>;
  provinces: Array<CountByUnit>;
  /** Of the province that was asked for; else empty */
  communes: Array<CountByUnit>;
  states: Array<CountByState>;
};

/** A dossier that waits */
export type QueueItem = {
  id: Scalars['ID']['output'];
  kind: Scalars['DossierKind']['output'];
  level: Scalars['DossierLevel']['output'];
  step: Scalars['QueueStep']['output'];
  state: Scalars['DossierState']['output'];
  waitingSince: Scalars['DateTime']['output'];
  /** Whole days of 24 hours */
  ageDays: Scalars['Int']['output'];
  /** Last day of the deadline of the law that runs; null where none does */
  dueOn?: Maybe<Scalars['Date']['output']>;
  colour: Scalars['Colour']['output'];
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
  communeReceiptNumber?: Maybe<Scalars['String']['output']>;
  provinceReceiptNumber?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** How many wait for a step; since when, age and colour are of the one that has waited longest */
export type QueueCount = {
  step: Scalars['QueueStep']['output'];
  state: Scalars['DossierState']['output'];
  waitingSince: Scalars['DateTime']['output'];
  ageDays: Scalars['Int']['output'];
  /** Of the one that is due first */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The worst of them */
  colour: Scalars['Colour']['output'];
  colours: ColourCounts;
  count: Scalars['Int']['output'];
};

export type ColourCounts = {
  fresh: Scalars['Int']['output'];
  soon: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
};

export type QueuePageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What a visit asked to put right */
export type QueuedFollowUp = {
  inspectionId: Scalars['ID']['output'];
  task: Scalars['String']['output'];
  /** Last day for the producer to put it right */
  dueOn: Scalars['Date']['output'];
  colour: Scalars['Colour']['output'];
  /** The producer says that it is done, and nobody has looked yet */
  isAnswered: Scalars['Boolean']['output'];
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
};

/** What visits asked to put right, until it is closed */
export type QueuedFollowUps = {
  count: Scalars['Int']['output'];
  /** Those due first, the first 20 */
  items: Array<QueuedFollowUp>;
};

/** Stamps that a producer asks for, until they are handed over or refused */
export type QueuedStampRequest = {
  stampRequestId: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
  purpose: Scalars['String']['output'];
  waitingSince: Scalars['DateTime']['output'];
  ageDays: Scalars['Int']['output'];
  colour: Scalars['Colour']['output'];
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
};

/** Requests for stamps that wait for the province */
export type QueuedStampRequests = {
  count: Scalars['Int']['output'];
  /** Those that have waited longest, the first 20 */
  items: Array<QueuedStampRequest>;
};

export type WorkQueue = {
  role: Scalars['QueueRole']['output'];
  counts: Array<QueueCount>;
  items: Array<QueueItem>;
  followUps: QueuedFollowUps;
  stampRequests: QueuedStampRequests;
  pageInfo: QueuePageInfo;
};

export type CouncilName = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  level: Scalars['CouncilLevel']['output'];
  unit: UnitName;
};

export type CouncilQueueDossier = {
  id: Scalars['ID']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  producerName: Scalars['String']['output'];
  round: Scalars['Int']['output'];
};

/** What waits in a council of mine: that a ballot is owed, and nothing of any other */
export type CouncilQueueItem = {
  step: Scalars['CouncilStep']['output'];
  heldOn: Scalars['Date']['output'];
  waitingSince: Scalars['DateTime']['output'];
  ageDays: Scalars['Int']['output'];
  colour: Scalars['Colour']['output'];
  sessionId: Scalars['ID']['output'];
  council: CouncilName;
  /** Null where the whole session waits */
  dossier?: Maybe<CouncilQueueDossier>;
};

export type CouncilQueueCount = {
  step: Scalars['CouncilStep']['output'];
  heldOn: Scalars['Date']['output'];
  waitingSince: Scalars['DateTime']['output'];
  ageDays: Scalars['Int']['output'];
  colour: Scalars['Colour']['output'];
  count: Scalars['Int']['output'];
  colours: ColourCounts;
};

export type CouncilQueue = {
  counts: Array<CouncilQueueCount>;
  items: Array<CouncilQueueItem>;
  pageInfo: QueuePageInfo;
};

export type RevocationToSign = {
  id: Scalars['ID']['output'];
  ground: Scalars['RevocationGround']['output'];
  foundOn: Scalars['Date']['output'];
  /** Null until the finding was looked into */
  confirmed?: Maybe<Scalars['Boolean']['output']>;
  certificate: CertificateName;
};

/** What waits for a signature: a result, or a finding for which a certificate is to be revoked */
export type DecisionQueueItem = {
  /** Null where a certificate is to be revoked */
  dossierId?: Maybe<Scalars['ID']['output']>;
  revocationCase?: Maybe<RevocationToSign>;
  step: Scalars['DecisionStep']['output'];
  waitingSince: Scalars['DateTime']['output'];
  ageDays: Scalars['Int']['output'];
  /** The last day before the round has to be done, or of the days to revoke in; null without either */
  dueOn?: Maybe<Scalars['Date']['output']>;
  colour: Scalars['Colour']['output'];
  star: Scalars['Int']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  product: ProductName;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
};

export type DecisionQueueCount = {
  step: Scalars['DecisionStep']['output'];
  waitingSince: Scalars['DateTime']['output'];
  ageDays: Scalars['Int']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  colour: Scalars['Colour']['output'];
  count: Scalars['Int']['output'];
  colours: ColourCounts;
};

export type DecisionQueue = {
  counts: Array<DecisionQueueCount>;
  items: Array<DecisionQueueItem>;
  pageInfo: QueuePageInfo;
};

export type AlikeProducer = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['ProducerKind']['output'];
  taxCode?: Maybe<Scalars['String']['output']>;
  commune: UnitName;
  /** What a merge asks for */
  version: Scalars['Int']['output'];
};

/** Two producers that are likely to be one */
export type ProducerDuplicate = {
  /** 0 to 100 */
  score: Scalars['Int']['output'];
  reasons: Array<Scalars['ProducerReason']['output']>;
  one: AlikeProducer;
  other: AlikeProducer;
};

export type ProducerDuplicates = {
  items: Array<ProducerDuplicate>;
  /** Whether others are left out */
  more: Scalars['Boolean']['output'];
};

export type AlikeProduct = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  producer: ProducerName;
  commune: UnitName;
  /** What a merge asks for */
  version: Scalars['Int']['output'];
};

/** Two products that are likely to be one */
export type ProductDuplicate = {
  /** 0 to 100 */
  score: Scalars['Int']['output'];
  reasons: Array<Scalars['ProductReason']['output']>;
  one: AlikeProduct;
  other: AlikeProduct;
};

export type ProductDuplicates = {
  items: Array<ProductDuplicate>;
  /** Whether others are left out */
  more: Scalars['Boolean']['output'];
};

export type SearchHit = {
  /** Of the producer, product, dossier or certificate */
  id: Scalars['ID']['output'];
  kind: Scalars['SearchKind']['output'];
  match: Scalars['SearchMatch']['output'];
  name: Scalars['String']['output'];
  /** Receipt number of a dossier, number of a certificate, tax code of a producer */
  code?: Maybe<Scalars['String']['output']>;
  producer: ProducerName;
  commune: UnitName;
  province: UnitName;
};

export type SearchResult = {
  items: Array<SearchHit>;
  /** Whether further things match */
  more: Scalars['Boolean']['output'];
};

export type UnitImportRow = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  kind: Scalars['ImportedUnitKind']['input'];
  /** null for a province */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
};

export type ImportUnitsInput = {
  rows: Array<UnitImportRow>;
  /** The day from which the list holds; without it new units hold since 2025-07-01 and changes from today */
  from?: InputMaybe<Scalars['Date']['input']>;
};

export type NameAndKind = {
  name: Scalars['String']['output'];
  kind: Scalars['UnitKind']['output'];
};

export type UnitRenaming = {
  code: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  before: NameAndKind;
  after: NameAndKind;
};

export type SuccessionImportRow = {
  oldProvinceCode: Scalars['String']['input'];
  oldProvinceName: Scalars['String']['input'];
  /** Of the commune on the day before */
  oldCode: Scalars['String']['input'];
  oldName: Scalars['String']['input'];
  /** Of the commune since the day */
  newCode: Scalars['String']['input'];
  newName: Scalars['String']['input'];
  /** Over how many communes the old one was split; 1: as a whole */
  parts: Scalars['Int']['input'];
};

export type PlaceProducerInput = {
  producerId: Scalars['ID']['input'];
  communeCode: Scalars['ID']['input'];
};

export type ImportSuccessionsInput = {
  rows: Array<SuccessionImportRow>;
  /** The first day of the new map: old codes are of the day before, new ones of this day */
  changedOn: Scalars['Date']['input'];
};

export type SuccessionImportPreview = {
  /** Successions that were added */
  successions: Scalars['Int']['output'];
  /** Successions that are there as the list has them */
  unchanged: Scalars['Int']['output'];
  /** Former communes that were not known yet */
  former: Scalars['Int']['output'];
  /** Communes that were there, and are no more since the day */
  ended: Scalars['Int']['output'];
  /** Former communes of the list that went to several */
  split: Scalars['Int']['output'];
};

export type SuccessionImport = {
  id: Scalars['ID']['output'];
  successions: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  former: Scalars['Int']['output'];
  ended: Scalars['Int']['output'];
  split: Scalars['Int']['output'];
  /** Dossiers, products, producers and certificates that came into the care of units of today */
  moved: Scalars['Int']['output'];
  /** Those of split communes: nobody knows which part they lie in */
  unplaced: Scalars['Int']['output'];
};

export type UnitImportPreview = {
  added: Scalars['Int']['output'];
  /** Another name or kind */
  renamed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  renamings: Array<UnitRenaming>;
};

export type UnitImport = {
  id: Scalars['ID']['output'];
  added: Scalars['Int']['output'];
  /** Another name or kind */
  renamed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  renamings: Array<UnitRenaming>;
};

/** A record in one line: what all kinds have, then what only some have */
export type ActivityImportRow = {
  kind: Scalars['ActivityKind']['input'];
  /** Commune, province or VN, by its code on fromDay */
  unitCode: Scalars['String']['input'];
  title: Scalars['String']['input'];
  fromDay: Scalars['Date']['input'];
  untilDay?: InputMaybe<Scalars['Date']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  documentIssuer?: InputMaybe<Scalars['String']['input']>;
  documentIssuedOn?: InputMaybe<Scalars['Date']['input']>;
  producerTaxCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  attendances?: InputMaybe<Scalars['Int']['input']>;
  women?: InputMaybe<Scalars['Int']['input']>;
  form?: InputMaybe<Scalars['FairForm']['input']>;
  stands?: InputMaybe<Scalars['Int']['input']>;
  pointType?: InputMaybe<Scalars['SalesPointType']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  circular?: InputMaybe<Scalars['Boolean']['input']>;
  green?: InputMaybe<Scalars['Boolean']['input']>;
  stableMaterialArea?: InputMaybe<Scalars['Boolean']['input']>;
  crop?: InputMaybe<Scalars['String']['input']>;
  hectares?: InputMaybe<Scalars['Float']['input']>;
  scheme?: InputMaybe<Scalars['CertificationScheme']['input']>;
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<Scalars['MoneySource']['input']>;
  amountVnd?: InputMaybe<Scalars['Float']['input']>;
  craft?: InputMaybe<Scalars['String']['input']>;
  traditional?: InputMaybe<Scalars['Boolean']['input']>;
  documentType?: InputMaybe<Scalars['PolicyDocumentType']['input']>;
  revenueMillionVnd?: InputMaybe<Scalars['Int']['input']>;
  workers?: InputMaybe<Scalars['Int']['input']>;
  localWorkers?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportActivitiesInput = {
  rows: Array<ActivityImportRow>;
};

export type ActivityImportPreview = {
  added: Scalars['Int']['output'];
  /** Records that are there as the list has them */
  unchanged: Scalars['Int']['output'];
};

export type ActivityImport = {
  id: Scalars['ID']['output'];
  added: Scalars['Int']['output'];
  /** Records that are there as the list has them */
  unchanged: Scalars['Int']['output'];
};

/** A certificate with its decision, product and producer, as a list of earlier years has them in one line */
export type CertificateImportRow = {
  decisionNumber: Scalars['String']['input'];
  decisionDate: Scalars['Date']['input'];
  /** Code of the province of today, or VN */
  issuer: Scalars['String']['input'];
  /** Who issued it, where that was another office than that of the unit today: a district, a former province */
  office?: InputMaybe<Scalars['String']['input']>;
  signerName: Scalars['String']['input'];
  signerTitle: Scalars['String']['input'];
  /** When null, the one in force on decisionDate */
  instrument?: InputMaybe<Scalars['String']['input']>;
  kind: Scalars['DossierKind']['input'];
  product: Scalars['String']['input'];
  /** The criteria set that the product falls into today */
  setNo: Scalars['Int']['input'];
  star: Scalars['Int']['input'];
  number: Scalars['String']['input'];
  issuedOn: Scalars['Date']['input'];
  /** Last day of validity; may be null where the instrument says how long */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  producer: Scalars['String']['input'];
  producerKind: Scalars['ProducerKind']['input'];
  taxCode?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Needed for a producer that is not known yet */
  representative?: InputMaybe<Scalars['String']['input']>;
  /** Of today */
  communeCode: Scalars['String']['input'];
  /** The place as the paper names it */
  writtenPlace?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it was in force no more */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
  revocationGround?: InputMaybe<Scalars['RevocationGround']['input']>;
};

export type ImportCertificatesInput = {
  rows: Array<CertificateImportRow>;
};

export type CertificateImportPreview = {
  /** Certificates that were added */
  certificates: Scalars['Int']['output'];
  /** Certificates that are there as the list has them */
  unchanged: Scalars['Int']['output'];
  decisions: Scalars['Int']['output'];
  products: Scalars['Int']['output'];
  producers: Scalars['Int']['output'];
  /** Certificates that were there and that a later one of the list ended */
  ended: Scalars['Int']['output'];
};

export type CertificateImport = {
  id: Scalars['ID']['output'];
  certificates: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  decisions: Scalars['Int']['output'];
  products: Scalars['Int']['output'];
  producers: Scalars['Int']['output'];
  ended: Scalars['Int']['output'];
};

/** What the form asks of the producer and the reader may see; else null */
export type FormProducer = {
  kind: Scalars['ProducerKind']['output'];
  name: Scalars['String']['output'];
  taxCode?: Maybe<Scalars['String']['output']>;
  registrationNumber?: Maybe<Scalars['String']['output']>;
  registeredOn?: Maybe<Scalars['Date']['output']>;
  address?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  representativeName: Scalars['String']['output'];
  representativePosition?: Maybe<Scalars['String']['output']>;
  representativeSex?: Maybe<Scalars['Sex']['output']>;
  representativeEthnicGroup?: Maybe<Scalars['String']['output']>;
  representativeResidence?: Maybe<Scalars['String']['output']>;
};

export type FormProduct = {
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  setNo: Scalars['Int']['output'];
  setName: Scalars['String']['output'];
  groupNo: Scalars['String']['output'];
  groupName: Scalars['String']['output'];
};

export type FormAttachment = {
  no: Scalars['Int']['output'];
  item: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
};

export type AssessedCriterion = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The short label beside the official wording; else null */
  short?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  choice?: Maybe<Scalars['Int']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  shortLabel?: Maybe<Scalars['String']['output']>;
  points?: Maybe<Scalars['Int']['output']>;
  /** Numbers of attachments */
  evidence: Array<Scalars['Int']['output']>;
};

export type AssessedSection = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The short label beside the official wording; else null */
  short?: Maybe<Scalars['String']['output']>;
  criteria: Array<AssessedCriterion>;
};

export type AssessedPart = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The short label beside the official wording; else null */
  short?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  sections: Array<AssessedSection>;
};

export type FormGrowthYear = {
  year: Scalars['Int']['output'];
  revenueMillionVnd: Scalars['Int']['output'];
  workers: Scalars['Int']['output'];
  localWorkers: Scalars['Int']['output'];
  /** Over the year before, whole per cent, half up */
  revenueGrowthPercent?: Maybe<Scalars['Int']['output']>;
};

export type FormSelfAssessment = {
  results?: Maybe<Scalars['String']['output']>;
  nextPlan?: Maybe<Scalars['String']['output']>;
  changes?: Maybe<Scalars['String']['output']>;
  growth: Array<FormGrowthYear>;
  parts: Array<AssessedPart>;
  total: Scalars['Int']['output'];
};

export type FormReport = {
  productOrigin: ReportContent;
  localLabour: ReportContent;
  ideaOrigin: ReportContent;
  localIdentity: ReportContent;
  conclusion: Scalars['String']['output'];
  letterNumber?: Maybe<Scalars['String']['output']>;
  letterDate?: Maybe<Scalars['Date']['output']>;
};

export type FormReturnItem = {
  item: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type FormReturnNotice = {
  message: Scalars['String']['output'];
  items: Array<FormReturnItem>;
  /** The last day for all of it */
  dueOn?: Maybe<Scalars['Date']['output']>;
};

/** A paper of a dossier as data: what its template prints, all of it and nothing else */
export type DossierForm = {
  form: Scalars['DossierFormKind']['output'];
  dossierId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** Receipt number */
  number?: Maybe<Scalars['String']['output']>;
  issuer: Scalars['FormIssuer']['output'];
  place: Scalars['String']['output'];
  /** null on the forms of a draft */
  date?: Maybe<Scalars['Date']['output']>;
  /** Number of the instrument */
  instrument: Scalars['String']['output'];
  kind: Scalars['DossierKind']['output'];
  commune: UnitName;
  province: UnitName;
  producer: FormProducer;
  product: FormProduct;
  sampleCount?: Maybe<Scalars['Int']['output']>;
  /** Only on the receipt of the province: as many as arrived */
  samplesReceived?: Maybe<Scalars['Int']['output']>;
  attachments: Array<FormAttachment>;
  selfAssessment?: Maybe<FormSelfAssessment>;
  report?: Maybe<FormReport>;
  returnNotice?: Maybe<FormReturnNotice>;
  /** Only on a receipt as its code is issued: never kept, so never read again */
  claimCode?: Maybe<Scalars['String']['output']>;
  /** Where the printed paper is read */
  contentUrl: Scalars['String']['output'];
};

export type IssueClaimReceiptInput = {
  dossierId: Scalars['ID']['input'];
};

/** Shown only once; the PDF of the same kind is POST /v1/dossiers/{dossierId}/claim-receipts/content, with a code of its own */
export type ClaimReceipt = {
  producerId: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  receipt: DossierForm;
};

export type SessionDocumentMember = {
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  position: Scalars['CouncilPosition']['output'];
  votes: Scalars['Boolean']['output'];
  present: Scalars['Boolean']['output'];
  presentAtClosing: Scalars['Boolean']['output'];
  /** There at some time, be it between opening and closing */
  tookPart: Scalars['Boolean']['output'];
};

export type SessionDocumentRecusal = {
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

/** Recused after ballots of these rounds, which count nowhere */
export type SessionDocumentSetAside = {
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  rounds: Array<Scalars['Int']['output']>;
};

export type SessionDocumentBallot = {
  name: Scalars['String']['output'];
  total: Scalars['Int']['output'];
  opinion?: Maybe<Scalars['String']['output']>;
};

export type SessionDocumentRound = {
  round: Scalars['Int']['output'];
  ballots: Array<SessionDocumentBallot>;
  mean: ExactMean;
  spread: Scalars['Int']['output'];
};

export type SessionDocumentVerdict = {
  criterion: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** null: whether zeros knock out */
  star?: Maybe<Scalars['Int']['output']>;
  met: Scalars['Boolean']['output'];
  note: Scalars['String']['output'];
};

export type SessionDocumentKnockOut = {
  /** Code, or `file` */
  criterion: Scalars['String']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** null: every ballot gave 0 */
  ground?: Maybe<Scalars['String']['output']>;
};

export type SessionDocumentWithdrawnKnockOut = {
  /** Code, or `file` */
  criterion: Scalars['String']['output'];
  name?: Maybe<Scalars['String']['output']>;
  ground: Scalars['String']['output'];
  /** Why the council took it back */
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type SessionDocumentGate = {
  star: Scalars['Int']['output'];
  criterion: Scalars['String']['output'];
  name: Scalars['String']['output'];
  minimum: Scalars['Int']['output'];
};

export type SessionDocumentItem = {
  no: Scalars['Int']['output'];
  dossierId: Scalars['ID']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  setName: Scalars['String']['output'];
  /** Number of the instrument */
  instrument: Scalars['String']['output'];
  commune: UnitName;
  kind: Scalars['DossierKind']['output'];
  /** Who was before any ballot */
  recused: Array<SessionDocumentRecusal>;
  setAside: Array<SessionDocumentSetAside>;
  rounds: Array<SessionDocumentRound>;
  verdicts: Array<SessionDocumentVerdict>;
  knockOuts: Array<SessionDocumentKnockOut>;
  withdrawnKnockOuts: Array<SessionDocumentWithdrawnKnockOut>;
  /** Minimums that the product does not reach, the lowest star first */
  gatesUnmet: Array<SessionDocumentGate>;
  mean: ExactMean;
  spread: Scalars['Int']['output'];
  band: Scalars['Int']['output'];
  outcome: Scalars['Outcome']['output'];
  star?: Maybe<Scalars['Int']['output']>;
  following: Scalars['Following']['output'];
  /** What experts wrote on it, as an annex of the minutes */
  expertOpinions: Array<SessionDocumentExpertOpinion>;
};

export type SessionDocumentExpertOpinion = {
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  opinion: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type SessionDocumentSigner = {
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** Who signed a document, by the certificate of the signature */
export type DocumentSigner = {
  name: Scalars['String']['output'];
  organisation?: Maybe<Scalars['String']['output']>;
  /** Who vouches for the signer */
  issuer: Scalars['String']['output'];
  serialNumber: Scalars['String']['output'];
  certificateSha256: Scalars['String']['output'];
  /** By the signer's clock */
  claimedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SignedFile = {
  sha256: Scalars['String']['output'];
  sizeBytes: Scalars['Int']['output'];
  /** When it came back */
  at: Scalars['DateTime']['output'];
  signers: Array<DocumentSigner>;
  contentUrl: Scalars['String']['output'];
};

/** A document that was issued: neither what it says nor its file ever changes */
export type IssuedDocument = {
  id: Scalars['ID']['output'];
  kind: Scalars['IssuedDocumentKind']['output'];
  sessionId: Scalars['ID']['output'];
  /** Of a document about one dossier */
  dossierId?: Maybe<Scalars['ID']['output']>;
  number: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  signerName: Scalars['String']['output'];
  signerTitle: Scalars['String']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** SHA-256 (hex) of the printed file; null until it is printed, some seconds */
  sha256?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  contentUrl: Scalars['String']['output'];
  /** null until the signed file has come back */
  signed?: Maybe<SignedFile>;
  /** Where the signed file is brought (PUT) and read */
  signedContentUrl: Scalars['String']['output'];
};

/** A ballot that its member issued to sign: neither what it says nor its file ever changes */
export type IssuedBallot = {
  id: Scalars['ID']['output'];
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  /** Whose it is */
  accountId: Scalars['ID']['output'];
  memberName: Scalars['String']['output'];
  /** SHA-256 (hex) of the ballot that it prints */
  ballotHash: Scalars['String']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** SHA-256 (hex) of the printed file; null until it is first read */
  sha256?: Maybe<Scalars['String']['output']>;
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  contentUrl: Scalars['String']['output'];
  /** null until the signed file has come back */
  signed?: Maybe<SignedFile>;
  /** Where the signed file is brought (PUT) and read */
  signedContentUrl: Scalars['String']['output'];
};

export type IssuedBallotList = {
  sessionId: Scalars['ID']['output'];
  items: Array<IssuedBallot>;
};

export type IssuedDocumentList = {
  sessionId: Scalars['ID']['output'];
  items: Array<IssuedDocument>;
};

export type ResultNoticeSigner = {
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** Notice of a result to commune and producer: what the template prints, all of it and nothing else */
export type ResultNotice = {
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  level: Scalars['CouncilLevel']['output'];
  unit: UnitName;
  place: Scalars['String']['output'];
  /** The issued notice; null until it is issued */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** null until it is issued */
  number?: Maybe<Scalars['String']['output']>;
  signer?: Maybe<ResultNoticeSigner>;
  date: Scalars['Date']['output'];
  councilName: Scalars['String']['output'];
  heldOn: Scalars['Date']['output'];
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  setName: Scalars['String']['output'];
  /** Number of the instrument */
  instrument: Scalars['String']['output'];
  commune: UnitName;
  kind: Scalars['DossierKind']['output'];
  mean: ExactMean;
  parts: Array<ResultNoticePart>;
  outcome: Scalars['Outcome']['output'];
  star?: Maybe<Scalars['Int']['output']>;
  knockOuts: Array<SessionDocumentKnockOut>;
  /** Minimums that the product does not reach, the lowest star first */
  gatesUnmet: Array<SessionDocumentGate>;
  following: Scalars['Following']['output'];
  /** Where the printed notice is read */
  contentUrl: Scalars['String']['output'];
};

export type ResultNoticePart = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  max: Scalars['Int']['output'];
  mean: ExactMean;
};

export type IssueBallotInput = {
  sessionId: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  round: Scalars['Int']['input'];
};

export type IssueResultNoticesInput = {
  sessionId: Scalars['ID']['input'];
  /** As it is printed under the notices */
  signerName: Scalars['String']['input'];
  signerTitle: Scalars['String']['input'];
};

export type IssueSessionDocumentInput = {
  sessionId: Scalars['ID']['input'];
  document: Scalars['SessionDocumentKind']['input'];
  /** As it is printed under the document */
  signerName: Scalars['String']['input'];
  signerTitle: Scalars['String']['input'];
};

export type SessionDocumentCouncil = {
  name: Scalars['String']['output'];
  decisionNumber: Scalars['String']['output'];
  decisionDate: Scalars['Date']['output'];
};

export type SessionDocumentTurned = {
  no: Scalars['Int']['output'];
  dossierId: Scalars['ID']['output'];
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  ground: Scalars['TurnGround']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
};

export type SessionDocumentMovement = {
  name: Scalars['String']['output'];
  kind: Scalars['MovementKind']['output'];
  at: Scalars['DateTime']['output'];
};

/** Minutes or report of a closed session: what the template prints, all of it and nothing else */
export type SessionDocument = {
  document: Scalars['SessionDocumentKind']['output'];
  sessionId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  level: Scalars['CouncilLevel']['output'];
  unit: UnitName;
  place: Scalars['String']['output'];
  /** The issued document; null until it is issued, and on an extract */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** null until it is issued */
  number?: Maybe<Scalars['String']['output']>;
  signer?: Maybe<SessionDocumentSigner>;
  date: Scalars['Date']['output'];
  council: SessionDocumentCouncil;
  form: Scalars['SessionForm']['output'];
  heldOn: Scalars['Date']['output'];
  writtenUntil?: Maybe<Scalars['Date']['output']>;
  openedAt: Scalars['DateTime']['output'];
  closedAt: Scalars['DateTime']['output'];
  quorumNumerator: Scalars['Int']['output'];
  quorumDenominator: Scalars['Int']['output'];
  spreadLimit: Scalars['Int']['output'];
  members: Array<SessionDocumentMember>;
  /** Who came after the opening and who left before the closing */
  movements: Array<SessionDocumentMovement>;
  extensions: Array<PeriodExtension>;
  items: Array<SessionDocumentItem>;
  /** What the session did not judge: another meeting takes it up */
  turned: Array<SessionDocumentTurned>;
  /** Dossiers that are left out, since the reader is recused from them */
  withheld: Scalars['Int']['output'];
  /** Where the printed paper is read */
  contentUrl: Scalars['String']['output'];
};

export type BallotFormOption = {
  /** 0: none reached */
  no: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  short?: Maybe<Scalars['String']['output']>;
  minStar?: Maybe<Scalars['Int']['output']>;
  chosen: Scalars['Boolean']['output'];
};

export type BallotFormCriterion = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The short label beside the official wording; else null */
  short?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  points?: Maybe<Scalars['Int']['output']>;
  options: Array<BallotFormOption>;
};

export type BallotFormSection = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The short label beside the official wording; else null */
  short?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  criteria: Array<BallotFormCriterion>;
};

export type BallotFormPart = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The short label beside the official wording; else null */
  short?: Maybe<Scalars['String']['output']>;
  max: Scalars['Int']['output'];
  points?: Maybe<Scalars['Int']['output']>;
  sections: Array<BallotFormSection>;
};

export type BallotFormMember = {
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  position: Scalars['CouncilPosition']['output'];
};

/** A ballot in the form of the criteria table: what its template prints, all of it and nothing else */
export type BallotForm = {
  sessionId: Scalars['ID']['output'];
  dossierId: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  /** The issued ballot; null until it is issued */
  documentId?: Maybe<Scalars['ID']['output']>;
  title: Scalars['String']['output'];
  level: Scalars['CouncilLevel']['output'];
  unit: UnitName;
  place: Scalars['String']['output'];
  councilName: Scalars['String']['output'];
  heldOn: Scalars['Date']['output'];
  /** Of the ballot; null while it is blank */
  date?: Maybe<Scalars['Date']['output']>;
  /** null on a form for anyone to fill in */
  member?: Maybe<BallotFormMember>;
  productCode?: Maybe<Scalars['String']['output']>;
  productName: Scalars['String']['output'];
  producerName: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  setName: Scalars['String']['output'];
  /** Number of the instrument */
  instrument: Scalars['String']['output'];
  parts: Array<BallotFormPart>;
  /** null while the ballot is blank */
  total?: Maybe<Scalars['Int']['output']>;
  opinion?: Maybe<Scalars['String']['output']>;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 (hex) of the ballot that it prints */
  hash?: Maybe<Scalars['String']['output']>;
  /** Where the printed ballot is read */
  contentUrl: Scalars['String']['output'];
};

/** Why choices are no whole ballot yet */
export type PreviewFault = {
  criterion: Scalars['String']['output'];
  code: Scalars['String']['output'];
  detail: LocalText;
};

/** A minimum of a star that the producer's own choice does not reach */
export type MissedGate = {
  star: Scalars['Int']['output'];
  criterion: Scalars['String']['output'];
  name: LocalText;
  minimum: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
};

/** What the producer's own choices would come to; figures are null while there are faults */
export type SelfAssessmentPreview = {
  dossierId: Scalars['ID']['output'];
  instrument: Scalars['String']['output'];
  setNo: Scalars['Int']['output'];
  faults: Array<PreviewFault>;
  total?: Maybe<Scalars['Int']['output']>;
  parts?: Maybe<PartPoints>;
  /** By points alone */
  band?: Maybe<Scalars['Int']['output']>;
  /** By points and minimums; null when knocked out */
  star?: Maybe<Scalars['Int']['output']>;
  knockedOut: Scalars['Boolean']['output'];
  gatesMissed: Array<MissedGate>;
  knockOuts: Array<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  OpenPoint:
    | ( Loose<OpenGate> )
    | ( Loose<OpenKnockOut> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Loose<Scalars['DateTime']['output']>>;
  Date: ResolverTypeWrapper<Loose<Scalars['Date']['output']>>;
  JSON: ResolverTypeWrapper<Loose<Scalars['JSON']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Loose<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Loose<Scalars['ID']['output']>>;
  Boolean: ResolverTypeWrapper<Loose<Scalars['Boolean']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Loose<PageInfo>>;
  LocalText: ResolverTypeWrapper<Loose<LocalText>>;
  OpenDataField: ResolverTypeWrapper<Loose<OpenDataField>>;
  OpenDataset: ResolverTypeWrapper<Loose<OpenDataset>>;
  OpenData: ResolverTypeWrapper<Loose<OpenData>>;
  Location: ResolverTypeWrapper<Loose<Location>>;
  Float: ResolverTypeWrapper<Loose<Scalars['Float']['output']>>;
  LocationInput: ResolverTypeWrapper<Loose<LocationInput>>;
  ProductLocation: ResolverTypeWrapper<Loose<ProductLocation>>;
  MapPoint: ResolverTypeWrapper<Loose<MapPoint>>;
  MapProperties: ResolverTypeWrapper<Loose<MapProperties>>;
  MapFeature: ResolverTypeWrapper<Loose<MapFeature>>;
  MapProduct: ResolverTypeWrapper<Loose<MapProduct>>;
  Map: ResolverTypeWrapper<Loose<Map>>;
  SetProductLocationInput: ResolverTypeWrapper<Loose<SetProductLocationInput>>;
  Role: ResolverTypeWrapper<Loose<Scalars['Role']['output']>>;
  GrantedRole: ResolverTypeWrapper<Loose<Scalars['GrantedRole']['output']>>;
  GrantScope: ResolverTypeWrapper<Loose<Scalars['GrantScope']['output']>>;
  AccountKind: ResolverTypeWrapper<Loose<Scalars['AccountKind']['output']>>;
  HeldRole: ResolverTypeWrapper<Loose<HeldRole>>;
  Me: ResolverTypeWrapper<Loose<Me>>;
  Grant: ResolverTypeWrapper<Loose<Grant>>;
  AccountIdentity: ResolverTypeWrapper<Loose<AccountIdentity>>;
  Account: ResolverTypeWrapper<Loose<Account>>;
  AccountEdge: ResolverTypeWrapper<Loose<AccountEdge>>;
  AccountConnection: ResolverTypeWrapper<Loose<AccountConnection>>;
  Tokens: ResolverTypeWrapper<Loose<Tokens>>;
  ClientToken: ResolverTypeWrapper<Loose<ClientToken>>;
  SignedOut: ResolverTypeWrapper<Loose<SignedOut>>;
  CreatedAccount: ResolverTypeWrapper<Loose<CreatedAccount>>;
  CreatedServiceAccount: ResolverTypeWrapper<Loose<CreatedServiceAccount>>;
  ClientCredentials: ResolverTypeWrapper<Loose<ClientCredentials>>;
  ResetPassword: ResolverTypeWrapper<Loose<ResetPassword>>;
  KeyPurpose: ResolverTypeWrapper<Loose<Scalars['KeyPurpose']['output']>>;
  SigningKey: ResolverTypeWrapper<Loose<SigningKey>>;
  SigningKeyWithdrawal: ResolverTypeWrapper<Loose<SigningKeyWithdrawal>>;
  WithdrawSigningKeyInput: ResolverTypeWrapper<Loose<WithdrawSigningKeyInput>>;
  RotateSigningKeyInput: ResolverTypeWrapper<Loose<RotateSigningKeyInput>>;
  SignInInput: ResolverTypeWrapper<Loose<SignInInput>>;
  RefreshTokensInput: ResolverTypeWrapper<Loose<RefreshTokensInput>>;
  SignOutInput: ResolverTypeWrapper<Loose<SignOutInput>>;
  GrantClientTokenInput: ResolverTypeWrapper<Loose<GrantClientTokenInput>>;
  SetPasswordInput: ResolverTypeWrapper<Loose<SetPasswordInput>>;
  CreateAccountInput: ResolverTypeWrapper<Loose<CreateAccountInput>>;
  CreateServiceAccountInput: ResolverTypeWrapper<Loose<CreateServiceAccountInput>>;
  RotateServiceSecretInput: ResolverTypeWrapper<Loose<RotateServiceSecretInput>>;
  ResetPasswordInput: ResolverTypeWrapper<Loose<ResetPasswordInput>>;
  GrantRoleInput: ResolverTypeWrapper<Loose<GrantRoleInput>>;
  RevokeRoleInput: ResolverTypeWrapper<Loose<RevokeRoleInput>>;
  LinkIdentityInput: ResolverTypeWrapper<Loose<LinkIdentityInput>>;
  UnlinkIdentityInput: ResolverTypeWrapper<Loose<UnlinkIdentityInput>>;
  DisableAccountInput: ResolverTypeWrapper<Loose<DisableAccountInput>>;
  EnableAccountInput: ResolverTypeWrapper<Loose<EnableAccountInput>>;
  FailedJob: ResolverTypeWrapper<Loose<FailedJob>>;
  FailedJobEdge: ResolverTypeWrapper<Loose<FailedJobEdge>>;
  FailedJobConnection: ResolverTypeWrapper<Loose<FailedJobConnection>>;
  RetryJobInput: ResolverTypeWrapper<Loose<RetryJobInput>>;
  UnitLevel: ResolverTypeWrapper<Loose<Scalars['UnitLevel']['output']>>;
  UnitKind: ResolverTypeWrapper<Loose<Scalars['UnitKind']['output']>>;
  Unit: ResolverTypeWrapper<Loose<Unit>>;
  UnitOfDay: ResolverTypeWrapper<Loose<UnitOfDay>>;
  UnitSuccession: ResolverTypeWrapper<Loose<UnitSuccession>>;
  UnitList: ResolverTypeWrapper<Loose<UnitList>>;
  UnitName: ResolverTypeWrapper<Loose<UnitName>>;
  ProducerKind: ResolverTypeWrapper<Loose<Scalars['ProducerKind']['output']>>;
  Sex: ResolverTypeWrapper<Loose<Scalars['Sex']['output']>>;
  Producer: ResolverTypeWrapper<Loose<Producer>>;
  Representative: ResolverTypeWrapper<Loose<Representative>>;
  SensitiveReading: ResolverTypeWrapper<Loose<SensitiveReading>>;
  SensitiveReadingEdge: ResolverTypeWrapper<Loose<SensitiveReadingEdge>>;
  SensitiveReadingConnection: ResolverTypeWrapper<Loose<SensitiveReadingConnection>>;
  ProducerName: ResolverTypeWrapper<Loose<ProducerName>>;
  Product: ResolverTypeWrapper<Loose<Product>>;
  Merged: ResolverTypeWrapper<Loose<Merged>>;
  ProductName: ResolverTypeWrapper<Loose<ProductName>>;
  ProducerEdge: ResolverTypeWrapper<Loose<ProducerEdge>>;
  ProducerConnection: ResolverTypeWrapper<Loose<ProducerConnection>>;
  ProductEdge: ResolverTypeWrapper<Loose<ProductEdge>>;
  ProductConnection: ResolverTypeWrapper<Loose<ProductConnection>>;
  RegisterProducerInput: ResolverTypeWrapper<Loose<RegisterProducerInput>>;
  RegisterPaperProducerInput: ResolverTypeWrapper<Loose<RegisterPaperProducerInput>>;
  IssueClaimCodeInput: ResolverTypeWrapper<Loose<IssueClaimCodeInput>>;
  ClaimCode: ResolverTypeWrapper<Loose<ClaimCode>>;
  ClaimProducerInput: ResolverTypeWrapper<Loose<ClaimProducerInput>>;
  ClaimRequestState: ResolverTypeWrapper<Loose<Scalars['ClaimRequestState']['output']>>;
  Requester: ResolverTypeWrapper<Loose<Requester>>;
  ProducerClaimRequest: ResolverTypeWrapper<Loose<ProducerClaimRequest>>;
  ProducerClaimRequestEdge: ResolverTypeWrapper<Loose<ProducerClaimRequestEdge>>;
  ProducerClaimRequestConnection: ResolverTypeWrapper<Loose<ProducerClaimRequestConnection>>;
  RequestProducerClaimInput: ResolverTypeWrapper<Loose<RequestProducerClaimInput>>;
  DecideProducerClaimInput: ResolverTypeWrapper<Loose<DecideProducerClaimInput>>;
  UpdateProducerInput: ResolverTypeWrapper<Loose<UpdateProducerInput>>;
  ReadRepresentativeInput: ResolverTypeWrapper<Loose<ReadRepresentativeInput>>;
  RegisterProductInput: ResolverTypeWrapper<Loose<RegisterProductInput>>;
  UpdateProductInput: ResolverTypeWrapper<Loose<UpdateProductInput>>;
  SpecialDayKind: ResolverTypeWrapper<Loose<Scalars['SpecialDayKind']['output']>>;
  SpecialDay: ResolverTypeWrapper<Loose<SpecialDay>>;
  CalendarYear: ResolverTypeWrapper<Loose<CalendarYear>>;
  SavedCalendarYear: ResolverTypeWrapper<Loose<SavedCalendarYear>>;
  DayNameInput: ResolverTypeWrapper<Loose<DayNameInput>>;
  SpecialDayInput: ResolverTypeWrapper<Loose<SpecialDayInput>>;
  SaveCalendarYearInput: ResolverTypeWrapper<Loose<SaveCalendarYearInput>>;
  DossierKind: ResolverTypeWrapper<Loose<Scalars['DossierKind']['output']>>;
  DossierState: ResolverTypeWrapper<Loose<Scalars['DossierState']['output']>>;
  DossierLevel: ResolverTypeWrapper<Loose<Scalars['DossierLevel']['output']>>;
  DossierEvent: ResolverTypeWrapper<Loose<Scalars['DossierEvent']['output']>>;
  DossierEndGround: ResolverTypeWrapper<Loose<Scalars['DossierEndGround']['output']>>;
  DisqualificationGround: ResolverTypeWrapper<Loose<Scalars['DisqualificationGround']['output']>>;
  DeadlineStep: ResolverTypeWrapper<Loose<Scalars['DeadlineStep']['output']>>;
  DeadlineState: ResolverTypeWrapper<Loose<Scalars['DeadlineState']['output']>>;
  OpenDeadlineState: ResolverTypeWrapper<Loose<Scalars['OpenDeadlineState']['output']>>;
  PeriodUnit: ResolverTypeWrapper<Loose<Scalars['PeriodUnit']['output']>>;
  DeadlineChangeReason: ResolverTypeWrapper<Loose<Scalars['DeadlineChangeReason']['output']>>;
  DayVerdict: ResolverTypeWrapper<Loose<Scalars['DayVerdict']['output']>>;
  ExplainedDay: ResolverTypeWrapper<Loose<ExplainedDay>>;
  DeadlinePause: ResolverTypeWrapper<Loose<DeadlinePause>>;
  DeadlineChange: ResolverTypeWrapper<Loose<DeadlineChange>>;
  Deadline: ResolverTypeWrapper<Loose<Deadline>>;
  DeadlineTotal: ResolverTypeWrapper<Loose<DeadlineTotal>>;
  DeadlineTotalState: ResolverTypeWrapper<Loose<Scalars['DeadlineTotalState']['output']>>;
  DossierDeadlineList: ResolverTypeWrapper<Loose<DossierDeadlineList>>;
  Dossier: ResolverTypeWrapper<Loose<Dossier>>;
  Evidence: ResolverTypeWrapper<Loose<Evidence>>;
  EvidenceValidity: ResolverTypeWrapper<Loose<Scalars['EvidenceValidity']['output']>>;
  EvidenceList: ResolverTypeWrapper<Loose<EvidenceList>>;
  ReturnStep: ResolverTypeWrapper<Loose<Scalars['ReturnStep']['output']>>;
  ReturnItem: ResolverTypeWrapper<Loose<ReturnItem>>;
  ReturnReason: ResolverTypeWrapper<Loose<Scalars['ReturnReason']['output']>>;
  ReturnReminder: ResolverTypeWrapper<Loose<ReturnReminder>>;
  GrowthYear: ResolverTypeWrapper<Loose<GrowthYear>>;
  DossierReturn: ResolverTypeWrapper<Loose<DossierReturn>>;
  DossierReturnList: ResolverTypeWrapper<Loose<DossierReturnList>>;
  ReportContent: ResolverTypeWrapper<Loose<ReportContent>>;
  CommuneReport: ResolverTypeWrapper<Loose<CommuneReport>>;
  Round: ResolverTypeWrapper<Loose<Round>>;
  PlannedRound: ResolverTypeWrapper<Loose<PlannedRound>>;
  RoundList: ResolverTypeWrapper<Loose<RoundList>>;
  AddRoundInput: ResolverTypeWrapper<Loose<AddRoundInput>>;
  CustodyState: ResolverTypeWrapper<Loose<Scalars['CustodyState']['output']>>;
  DossierHandover: ResolverTypeWrapper<Loose<DossierHandover>>;
  DossierHandoverList: ResolverTypeWrapper<Loose<DossierHandoverList>>;
  DossierReview: ResolverTypeWrapper<Loose<DossierReview>>;
  DossierReviewList: ResolverTypeWrapper<Loose<DossierReviewList>>;
  ChecklistPart: ResolverTypeWrapper<Loose<Scalars['ChecklistPart']['output']>>;
  ChecklistItem: ResolverTypeWrapper<Loose<ChecklistItem>>;
  ProposedResult: ResolverTypeWrapper<Loose<ProposedResult>>;
  CheckResult: ResolverTypeWrapper<Loose<Scalars['CheckResult']['output']>>;
  ItemCheck: ResolverTypeWrapper<Loose<ItemCheck>>;
  CheckReason: ResolverTypeWrapper<Loose<CheckReason>>;
  Checklist: ResolverTypeWrapper<Loose<Checklist>>;
  DossierEdge: ResolverTypeWrapper<Loose<DossierEdge>>;
  DossierConnection: ResolverTypeWrapper<Loose<DossierConnection>>;
  GrowthYearInput: ResolverTypeWrapper<Loose<GrowthYearInput>>;
  OpenDossierInput: ResolverTypeWrapper<Loose<OpenDossierInput>>;
  EditDossierInput: ResolverTypeWrapper<Loose<EditDossierInput>>;
  SaveDraftInput: ResolverTypeWrapper<Loose<SaveDraftInput>>;
  AddEvidenceInput: ResolverTypeWrapper<Loose<AddEvidenceInput>>;
  EditEvidenceInput: ResolverTypeWrapper<Loose<EditEvidenceInput>>;
  RemoveEvidenceInput: ResolverTypeWrapper<Loose<RemoveEvidenceInput>>;
  FileDossierInput: ResolverTypeWrapper<Loose<FileDossierInput>>;
  RegisterPaperDossierInput: ResolverTypeWrapper<Loose<RegisterPaperDossierInput>>;
  WithdrawDossierInput: ResolverTypeWrapper<Loose<WithdrawDossierInput>>;
  ReceiveDossierInput: ResolverTypeWrapper<Loose<ReceiveDossierInput>>;
  FoundItemInput: ResolverTypeWrapper<Loose<FoundItemInput>>;
  CheckItemsInput: ResolverTypeWrapper<Loose<CheckItemsInput>>;
  ReturnItemInput: ResolverTypeWrapper<Loose<ReturnItemInput>>;
  ReturnDossierInput: ResolverTypeWrapper<Loose<ReturnDossierInput>>;
  DisqualifyDossierInput: ResolverTypeWrapper<Loose<DisqualifyDossierInput>>;
  ReportContentInput: ResolverTypeWrapper<Loose<ReportContentInput>>;
  ReportDossierInput: ResolverTypeWrapper<Loose<ReportDossierInput>>;
  ForwardDossierInput: ResolverTypeWrapper<Loose<ForwardDossierInput>>;
  RecallDossierInput: ResolverTypeWrapper<Loose<RecallDossierInput>>;
  AcknowledgeDossierInput: ResolverTypeWrapper<Loose<AcknowledgeDossierInput>>;
  RequestSupplementInput: ResolverTypeWrapper<Loose<RequestSupplementInput>>;
  SupplementSettings: ResolverTypeWrapper<Loose<SupplementSettings>>;
  SaveSupplementSettingsInput: ResolverTypeWrapper<Loose<SaveSupplementSettingsInput>>;
  ReviewDossierInput: ResolverTypeWrapper<Loose<ReviewDossierInput>>;
  ReadingWay: ResolverTypeWrapper<Loose<Scalars['ReadingWay']['output']>>;
  EvidenceReading: ResolverTypeWrapper<Loose<EvidenceReading>>;
  EvidenceReadingEdge: ResolverTypeWrapper<Loose<EvidenceReadingEdge>>;
  EvidenceReadingConnection: ResolverTypeWrapper<Loose<EvidenceReadingConnection>>;
  EvidenceLink: ResolverTypeWrapper<Loose<EvidenceLink>>;
  Instrument: ResolverTypeWrapper<Loose<Instrument>>;
  PartPoints: ResolverTypeWrapper<Loose<PartPoints>>;
  RecogniserAuthority: ResolverTypeWrapper<Loose<Scalars['RecogniserAuthority']['output']>>;
  Recogniser: ResolverTypeWrapper<Loose<Recogniser>>;
  StarBand: ResolverTypeWrapper<Loose<StarBand>>;
  FinishDays: ResolverTypeWrapper<Loose<FinishDays>>;
  InstrumentList: ResolverTypeWrapper<Loose<InstrumentList>>;
  ImportInstrumentsInput: ResolverTypeWrapper<Loose<ImportInstrumentsInput>>;
  ImportedInstrument: ResolverTypeWrapper<Loose<ImportedInstrument>>;
  EndedInstrument: ResolverTypeWrapper<Loose<EndedInstrument>>;
  InstrumentImportPreview: ResolverTypeWrapper<Loose<InstrumentImportPreview>>;
  InstrumentImport: ResolverTypeWrapper<Loose<InstrumentImport>>;
  RemoveInstrumentInput: ResolverTypeWrapper<Loose<RemoveInstrumentInput>>;
  ProductGroup: ResolverTypeWrapper<Loose<ProductGroup>>;
  CriteriaSetSummary: ResolverTypeWrapper<Loose<CriteriaSetSummary>>;
  CriteriaSetList: ResolverTypeWrapper<Loose<CriteriaSetList>>;
  CriteriaSet: ResolverTypeWrapper<Loose<CriteriaSet>>;
  CriteriaPart: ResolverTypeWrapper<Loose<CriteriaPart>>;
  CriteriaSection: ResolverTypeWrapper<Loose<CriteriaSection>>;
  CriteriaGroup: ResolverTypeWrapper<Loose<CriteriaGroup>>;
  CriteriaNoteKind: ResolverTypeWrapper<Loose<Scalars['CriteriaNoteKind']['output']>>;
  CriteriaNote: ResolverTypeWrapper<Loose<CriteriaNote>>;
  Criterion: ResolverTypeWrapper<Loose<Criterion>>;
  AppliesWhen: ResolverTypeWrapper<Loose<AppliesWhen>>;
  CriterionOption: ResolverTypeWrapper<Loose<CriterionOption>>;
  AsPrinted: ResolverTypeWrapper<Loose<AsPrinted>>;
  CriteriaVersion: ResolverTypeWrapper<Loose<CriteriaVersion>>;
  CriteriaVersionList: ResolverTypeWrapper<Loose<CriteriaVersionList>>;
  ImportCriteriaInput: ResolverTypeWrapper<Loose<ImportCriteriaInput>>;
  CriteriaImportStatus: ResolverTypeWrapper<Loose<Scalars['CriteriaImportStatus']['output']>>;
  ImportedCriteriaSet: ResolverTypeWrapper<Loose<ImportedCriteriaSet>>;
  CriteriaImportPreview: ResolverTypeWrapper<Loose<CriteriaImportPreview>>;
  CriteriaImport: ResolverTypeWrapper<Loose<CriteriaImport>>;
  CriteriaWordingInput: ResolverTypeWrapper<Loose<CriteriaWordingInput>>;
  ImportCriteriaWordingInput: ResolverTypeWrapper<Loose<ImportCriteriaWordingInput>>;
  ImportedCriteriaWording: ResolverTypeWrapper<Loose<ImportedCriteriaWording>>;
  CriteriaWordingPreview: ResolverTypeWrapper<Loose<CriteriaWordingPreview>>;
  CriteriaWordingImport: ResolverTypeWrapper<Loose<CriteriaWordingImport>>;
  RemoveCriteriaVersionInput: ResolverTypeWrapper<Loose<RemoveCriteriaVersionInput>>;
  EvaluationRequestInput: ResolverTypeWrapper<Loose<EvaluationRequestInput>>;
  BallotChoicesInput: ResolverTypeWrapper<Loose<BallotChoicesInput>>;
  EvaluationResponse: ResolverTypeWrapper<Loose<Omit<EvaluationResponse, 'open'> & { open: Array<ResolversTypes['OpenPoint']> }>>;
  EvaluatedBallot: ResolverTypeWrapper<Loose<EvaluatedBallot>>;
  ExactMean: ResolverTypeWrapper<Loose<ExactMean>>;
  Spread: ResolverTypeWrapper<Loose<Spread>>;
  GateResult: ResolverTypeWrapper<Loose<GateResult>>;
  OpenPoint: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['OpenPoint']>;
  OpenGate: ResolverTypeWrapper<Loose<OpenGate>>;
  OpenKnockOut: ResolverTypeWrapper<Loose<OpenKnockOut>>;
  CouncilLevel: ResolverTypeWrapper<Loose<Scalars['CouncilLevel']['output']>>;
  CouncilPosition: ResolverTypeWrapper<Loose<Scalars['CouncilPosition']['output']>>;
  VerdictBy: ResolverTypeWrapper<Loose<Scalars['VerdictBy']['output']>>;
  SessionState: ResolverTypeWrapper<Loose<Scalars['SessionState']['output']>>;
  SessionForm: ResolverTypeWrapper<Loose<Scalars['SessionForm']['output']>>;
  TurnGround: ResolverTypeWrapper<Loose<Scalars['TurnGround']['output']>>;
  Outcome: ResolverTypeWrapper<Loose<Scalars['Outcome']['output']>>;
  Council: ResolverTypeWrapper<Loose<Council>>;
  CouncilMember: ResolverTypeWrapper<Loose<CouncilMember>>;
  Session: ResolverTypeWrapper<Loose<Session>>;
  PeriodExtension: ResolverTypeWrapper<Loose<PeriodExtension>>;
  SessionMember: ResolverTypeWrapper<Loose<SessionMember>>;
  MovementKind: ResolverTypeWrapper<Loose<Scalars['MovementKind']['output']>>;
  SessionMovement: ResolverTypeWrapper<Loose<SessionMovement>>;
  MovementDossier: ResolverTypeWrapper<Loose<MovementDossier>>;
  AgendaItem: ResolverTypeWrapper<Loose<AgendaItem>>;
  DeclaredConflict: ResolverTypeWrapper<Loose<DeclaredConflict>>;
  DeclaredConflictList: ResolverTypeWrapper<Loose<DeclaredConflictList>>;
  DeclaredConflictKind: ResolverTypeWrapper<Loose<Scalars['DeclaredConflictKind']['output']>>;
  ConflictKind: ResolverTypeWrapper<Loose<Scalars['ConflictKind']['output']>>;
  ConflictState: ResolverTypeWrapper<Loose<Scalars['ConflictState']['output']>>;
  ConflictWithdrawal: ResolverTypeWrapper<Loose<ConflictWithdrawal>>;
  ExpertOpinion: ResolverTypeWrapper<Loose<ExpertOpinion>>;
  ExpertOpinionList: ResolverTypeWrapper<Loose<ExpertOpinionList>>;
  SessionConflict: ResolverTypeWrapper<Loose<SessionConflict>>;
  ConflictClearance: ResolverTypeWrapper<Loose<ConflictClearance>>;
  SessionConflictList: ResolverTypeWrapper<Loose<SessionConflictList>>;
  TurnedIntoMeeting: ResolverTypeWrapper<Loose<TurnedIntoMeeting>>;
  CouncilMemberName: ResolverTypeWrapper<Loose<CouncilMemberName>>;
  SessionProgress: ResolverTypeWrapper<Loose<SessionProgress>>;
  DossierProgress: ResolverTypeWrapper<Loose<DossierProgress>>;
  LiveSession: ResolverTypeWrapper<Loose<LiveSession>>;
  LiveMember: ResolverTypeWrapper<Loose<LiveMember>>;
  LiveDossier: ResolverTypeWrapper<Loose<LiveDossier>>;
  RoundProgress: ResolverTypeWrapper<Loose<RoundProgress>>;
  Ballot: ResolverTypeWrapper<Loose<Ballot>>;
  BallotDraft: ResolverTypeWrapper<Loose<BallotDraft>>;
  BallotDraftList: ResolverTypeWrapper<Loose<BallotDraftList>>;
  BallotList: ResolverTypeWrapper<Loose<BallotList>>;
  Verdict: ResolverTypeWrapper<Loose<Verdict>>;
  KnockOut: ResolverTypeWrapper<Loose<KnockOut>>;
  KnockOutWithdrawal: ResolverTypeWrapper<Loose<KnockOutWithdrawal>>;
  Conclusion: ResolverTypeWrapper<Loose<Conclusion>>;
  DossierResult: ResolverTypeWrapper<Loose<Omit<DossierResult, 'scoring'> & { scoring?: Maybe<ResolversTypes['Scoring']> }>>;
  PartMeans: ResolverTypeWrapper<Loose<PartMeans>>;
  Scoring: ResolverTypeWrapper<Loose<Omit<Scoring, 'setAside' | 'response'> & { setAside: Array<ResolversTypes['SetAsideBallots']>, response: ResolversTypes['EvaluationResponse'] }>>;
  SetAsideBallots: ResolverTypeWrapper<Loose<SetAsideBallots>>;
  Reopening: ResolverTypeWrapper<Loose<Reopening>>;
  CountedRequest: ResolverTypeWrapper<Loose<CountedRequest>>;
  BallotChoices: ResolverTypeWrapper<Loose<BallotChoices>>;
  Agreement: ResolverTypeWrapper<Loose<Agreement>>;
  SessionStatistics: ResolverTypeWrapper<Loose<SessionStatistics>>;
  CriterionStatistics: ResolverTypeWrapper<Loose<CriterionStatistics>>;
  OutlyingBallot: ResolverTypeWrapper<Loose<OutlyingBallot>>;
  MemberStatistics: ResolverTypeWrapper<Loose<MemberStatistics>>;
  CouncilStatistics: ResolverTypeWrapper<Loose<CouncilStatistics>>;
  ResultAsItIs: ResolverTypeWrapper<Loose<ResultAsItIs>>;
  Mismatch: ResolverTypeWrapper<Loose<Scalars['Mismatch']['output']>>;
  UnmatchedCriterion: ResolverTypeWrapper<Loose<UnmatchedCriterion>>;
  MatchedCriteria: ResolverTypeWrapper<Loose<MatchedCriteria>>;
  WhatIfItem: ResolverTypeWrapper<Loose<Omit<WhatIfItem, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['EvaluationResponse']> }>>;
  WhatIf: ResolverTypeWrapper<Loose<Omit<WhatIf, 'items'> & { items: Array<ResolversTypes['WhatIfItem']> }>>;
  DossierResultList: ResolverTypeWrapper<Loose<Omit<DossierResultList, 'items'> & { items: Array<ResolversTypes['DossierResult']> }>>;
  ResultList: ResolverTypeWrapper<Loose<Omit<ResultList, 'items'> & { items: Array<ResolversTypes['DossierResult']> }>>;
  CouncilEdge: ResolverTypeWrapper<Loose<CouncilEdge>>;
  CouncilConnection: ResolverTypeWrapper<Loose<CouncilConnection>>;
  SessionEdge: ResolverTypeWrapper<Loose<SessionEdge>>;
  SessionConnection: ResolverTypeWrapper<Loose<SessionConnection>>;
  CreateCouncilInput: ResolverTypeWrapper<Loose<CreateCouncilInput>>;
  UpdateCouncilRegulationInput: ResolverTypeWrapper<Loose<UpdateCouncilRegulationInput>>;
  RenewCouncilInput: ResolverTypeWrapper<Loose<RenewCouncilInput>>;
  AppointMemberInput: ResolverTypeWrapper<Loose<AppointMemberInput>>;
  DismissMemberInput: ResolverTypeWrapper<Loose<DismissMemberInput>>;
  PlanSessionInput: ResolverTypeWrapper<Loose<PlanSessionInput>>;
  DeclareConflictInput: ResolverTypeWrapper<Loose<DeclareConflictInput>>;
  WithdrawConflictInput: ResolverTypeWrapper<Loose<WithdrawConflictInput>>;
  GiveExpertOpinionInput: ResolverTypeWrapper<Loose<GiveExpertOpinionInput>>;
  ClearConflictInput: ResolverTypeWrapper<Loose<ClearConflictInput>>;
  AddToAgendaInput: ResolverTypeWrapper<Loose<AddToAgendaInput>>;
  RecuseMemberInput: ResolverTypeWrapper<Loose<RecuseMemberInput>>;
  RecordArrivalInput: ResolverTypeWrapper<Loose<RecordArrivalInput>>;
  RecordDepartureInput: ResolverTypeWrapper<Loose<RecordDepartureInput>>;
  OpenSessionInput: ResolverTypeWrapper<Loose<OpenSessionInput>>;
  CancelSessionInput: ResolverTypeWrapper<Loose<CancelSessionInput>>;
  SaveBallotDraftInput: ResolverTypeWrapper<Loose<SaveBallotDraftInput>>;
  SubmitBallotInput: ResolverTypeWrapper<Loose<SubmitBallotInput>>;
  OpenRoundInput: ResolverTypeWrapper<Loose<OpenRoundInput>>;
  RecordVerdictInput: ResolverTypeWrapper<Loose<RecordVerdictInput>>;
  RecordKnockOutInput: ResolverTypeWrapper<Loose<RecordKnockOutInput>>;
  WithdrawKnockOutInput: ResolverTypeWrapper<Loose<WithdrawKnockOutInput>>;
  ConcludeDossierInput: ResolverTypeWrapper<Loose<ConcludeDossierInput>>;
  CallUpDossierInput: ResolverTypeWrapper<Loose<CallUpDossierInput>>;
  TurnIntoMeetingInput: ResolverTypeWrapper<Loose<TurnIntoMeetingInput>>;
  PostponeDossierInput: ResolverTypeWrapper<Loose<PostponeDossierInput>>;
  ExtendWrittenPeriodInput: ResolverTypeWrapper<Loose<ExtendWrittenPeriodInput>>;
  CloseSessionInput: ResolverTypeWrapper<Loose<CloseSessionInput>>;
  AdvisoryReview: ResolverTypeWrapper<Loose<AdvisoryReview>>;
  AdvisoryRemark: ResolverTypeWrapper<Loose<AdvisoryRemark>>;
  AdvisoryReport: ResolverTypeWrapper<Loose<AdvisoryReport>>;
  AdvisoryReportList: ResolverTypeWrapper<Loose<AdvisoryReportList>>;
  AdvisoryReportContent: ResolverTypeWrapper<Loose<AdvisoryReportContent>>;
  AdvisoryReportLine: ResolverTypeWrapper<Loose<AdvisoryReportLine>>;
  AdvisoryEvidence: ResolverTypeWrapper<Loose<AdvisoryEvidence>>;
  AdvisoryMissedGate: ResolverTypeWrapper<Loose<AdvisoryMissedGate>>;
  InquiryKind: ResolverTypeWrapper<Loose<Scalars['InquiryKind']['output']>>;
  InquiryState: ResolverTypeWrapper<Loose<Scalars['InquiryState']['output']>>;
  Inquiry: ResolverTypeWrapper<Loose<Inquiry>>;
  InquiryParticipant: ResolverTypeWrapper<Loose<InquiryParticipant>>;
  InquiryList: ResolverTypeWrapper<Loose<InquiryList>>;
  ReportedInquiry: ResolverTypeWrapper<Loose<ReportedInquiry>>;
  ReportedPaper: ResolverTypeWrapper<Loose<ReportedPaper>>;
  DossierComparison: ResolverTypeWrapper<Loose<DossierComparison>>;
  ComparedReport: ResolverTypeWrapper<Loose<ComparedReport>>;
  ComparedResult: ResolverTypeWrapper<Loose<ComparedResult>>;
  ComparedCriterion: ResolverTypeWrapper<Loose<ComparedCriterion>>;
  ComparedProposal: ResolverTypeWrapper<Loose<ComparedProposal>>;
  ComparedScores: ResolverTypeWrapper<Loose<ComparedScores>>;
  ComparedGate: ResolverTypeWrapper<Loose<ComparedGate>>;
  ComparedVerdict: ResolverTypeWrapper<Loose<ComparedVerdict>>;
  ComparedEvidence: ResolverTypeWrapper<Loose<ComparedEvidence>>;
  AdvisoryRemarkInput: ResolverTypeWrapper<Loose<AdvisoryRemarkInput>>;
  ReferToAdvisorsInput: ResolverTypeWrapper<Loose<ReferToAdvisorsInput>>;
  SaveAdvisoryReviewInput: ResolverTypeWrapper<Loose<SaveAdvisoryReviewInput>>;
  HandOverAdvisoryReportInput: ResolverTypeWrapper<Loose<HandOverAdvisoryReportInput>>;
  AskSiteVisitInput: ResolverTypeWrapper<Loose<AskSiteVisitInput>>;
  AskExtraTestInput: ResolverTypeWrapper<Loose<AskExtraTestInput>>;
  PlanSiteVisitInput: ResolverTypeWrapper<Loose<PlanSiteVisitInput>>;
  InquiryParticipantInput: ResolverTypeWrapper<Loose<InquiryParticipantInput>>;
  RecordSiteVisitInput: ResolverTypeWrapper<Loose<RecordSiteVisitInput>>;
  RecordExtraTestInput: ResolverTypeWrapper<Loose<RecordExtraTestInput>>;
  WithdrawInquiryInput: ResolverTypeWrapper<Loose<WithdrawInquiryInput>>;
  AddInquiryPaperInput: ResolverTypeWrapper<Loose<AddInquiryPaperInput>>;
  RemoveInquiryPaperInput: ResolverTypeWrapper<Loose<RemoveInquiryPaperInput>>;
  AdvisoryConflict: ResolverTypeWrapper<Loose<AdvisoryConflict>>;
  AdvisoryConflictList: ResolverTypeWrapper<Loose<AdvisoryConflictList>>;
  AdvisoryRecusal: ResolverTypeWrapper<Loose<AdvisoryRecusal>>;
  ClearAdvisoryConflictInput: ResolverTypeWrapper<Loose<ClearAdvisoryConflictInput>>;
  RecuseAdvisorInput: ResolverTypeWrapper<Loose<RecuseAdvisorInput>>;
  DecisionKind: ResolverTypeWrapper<Loose<Scalars['DecisionKind']['output']>>;
  RevocationGround: ResolverTypeWrapper<Loose<Scalars['RevocationGround']['output']>>;
  RegisterSort: ResolverTypeWrapper<Loose<Scalars['RegisterSort']['output']>>;
  CertificateEnding: ResolverTypeWrapper<Loose<Scalars['CertificateEnding']['output']>>;
  LineageEntry: ResolverTypeWrapper<Loose<LineageEntry>>;
  CertificateState: ResolverTypeWrapper<Loose<Scalars['CertificateState']['output']>>;
  VerificationState: ResolverTypeWrapper<Loose<Scalars['VerificationState']['output']>>;
  DecisionName: ResolverTypeWrapper<Loose<DecisionName>>;
  SignedDecisionName: ResolverTypeWrapper<Loose<SignedDecisionName>>;
  CertificateName: ResolverTypeWrapper<Loose<CertificateName>>;
  DecisionItem: ResolverTypeWrapper<Loose<DecisionItem>>;
  Decision: ResolverTypeWrapper<Loose<Decision>>;
  DecisionEdge: ResolverTypeWrapper<Loose<DecisionEdge>>;
  DecisionConnection: ResolverTypeWrapper<Loose<DecisionConnection>>;
  DecisionDraftState: ResolverTypeWrapper<Loose<Scalars['DecisionDraftState']['output']>>;
  DraftedItem: ResolverTypeWrapper<Loose<DraftedItem>>;
  DraftWarning: ResolverTypeWrapper<Loose<DraftWarning>>;
  DecisionDraft: ResolverTypeWrapper<Loose<DecisionDraft>>;
  IssuedDecision: ResolverTypeWrapper<Loose<IssuedDecision>>;
  DecisionPaperItem: ResolverTypeWrapper<Loose<DecisionPaperItem>>;
  DecisionPaper: ResolverTypeWrapper<Loose<DecisionPaper>>;
  DecisionDocument: ResolverTypeWrapper<Loose<DecisionDocument>>;
  DecisionDraftSummary: ResolverTypeWrapper<Loose<DecisionDraftSummary>>;
  DecisionDraftEdge: ResolverTypeWrapper<Loose<DecisionDraftEdge>>;
  DecisionDraftConnection: ResolverTypeWrapper<Loose<DecisionDraftConnection>>;
  IssuedIn: ResolverTypeWrapper<Loose<IssuedIn>>;
  Certificate: ResolverTypeWrapper<Loose<Certificate>>;
  CertificateEdge: ResolverTypeWrapper<Loose<CertificateEdge>>;
  CertificateConnection: ResolverTypeWrapper<Loose<CertificateConnection>>;
  VerifiedCertificate: ResolverTypeWrapper<Loose<VerifiedCertificate>>;
  Verification: ResolverTypeWrapper<Loose<Verification>>;
  SignatureCheck: ResolverTypeWrapper<Loose<SignatureCheck>>;
  Credential: ResolverTypeWrapper<Loose<Credential>>;
  CertificateLabel: ResolverTypeWrapper<Loose<CertificateLabel>>;
  CertificateNumberingYear: ResolverTypeWrapper<Loose<CertificateNumberingYear>>;
  CertificateNumbering: ResolverTypeWrapper<Loose<CertificateNumbering>>;
  RecognisedItemInput: ResolverTypeWrapper<Loose<RecognisedItemInput>>;
  IssueDecisionInput: ResolverTypeWrapper<Loose<IssueDecisionInput>>;
  DraftedItemInput: ResolverTypeWrapper<Loose<DraftedItemInput>>;
  DraftDecisionInput: ResolverTypeWrapper<Loose<DraftDecisionInput>>;
  EditDecisionDraftInput: ResolverTypeWrapper<Loose<EditDecisionDraftInput>>;
  IssueDecisionDocumentInput: ResolverTypeWrapper<Loose<IssueDecisionDocumentInput>>;
  DropDecisionDraftInput: ResolverTypeWrapper<Loose<DropDecisionDraftInput>>;
  IssueDraftedDecisionInput: ResolverTypeWrapper<Loose<IssueDraftedDecisionInput>>;
  ApprovedItemInput: ResolverTypeWrapper<Loose<ApprovedItemInput>>;
  ApproveForMinistryInput: ResolverTypeWrapper<Loose<ApproveForMinistryInput>>;
  EvaluatedAgainItemInput: ResolverTypeWrapper<Loose<EvaluatedAgainItemInput>>;
  ReopenDossierInput: ResolverTypeWrapper<Loose<ReopenDossierInput>>;
  EvaluateAgainInput: ResolverTypeWrapper<Loose<EvaluateAgainInput>>;
  RevokeCertificatesInput: ResolverTypeWrapper<Loose<RevokeCertificatesInput>>;
  SetCertificateNumberingInput: ResolverTypeWrapper<Loose<SetCertificateNumberingInput>>;
  CertificateNumberingStartInput: ResolverTypeWrapper<Loose<CertificateNumberingStartInput>>;
  RevocationCaseState: ResolverTypeWrapper<Loose<Scalars['RevocationCaseState']['output']>>;
  CertificateLapse: ResolverTypeWrapper<Loose<Scalars['CertificateLapse']['output']>>;
  RevocationVerification: ResolverTypeWrapper<Loose<RevocationVerification>>;
  RevocationCase: ResolverTypeWrapper<Loose<RevocationCase>>;
  RevocationCaseEdge: ResolverTypeWrapper<Loose<RevocationCaseEdge>>;
  RevocationCaseConnection: ResolverTypeWrapper<Loose<RevocationCaseConnection>>;
  OpenRevocationCaseInput: ResolverTypeWrapper<Loose<OpenRevocationCaseInput>>;
  VerifyRevocationCaseInput: ResolverTypeWrapper<Loose<VerifyRevocationCaseInput>>;
  DropRevocationCaseInput: ResolverTypeWrapper<Loose<DropRevocationCaseInput>>;
  CentralPartCode: ResolverTypeWrapper<Loose<Scalars['CentralPartCode']['output']>>;
  CentralPartState: ResolverTypeWrapper<Loose<Scalars['CentralPartState']['output']>>;
  CentralWarningCode: ResolverTypeWrapper<Loose<Scalars['CentralWarningCode']['output']>>;
  CentralWarning: ResolverTypeWrapper<Loose<CentralWarning>>;
  CentralDocument: ResolverTypeWrapper<Loose<CentralDocument>>;
  CentralPart: ResolverTypeWrapper<Loose<CentralPart>>;
  CentralSending: ResolverTypeWrapper<Loose<CentralSending>>;
  AskedPart: ResolverTypeWrapper<Loose<AskedPart>>;
  CentralRequest: ResolverTypeWrapper<Loose<CentralRequest>>;
  CentralDossier: ResolverTypeWrapper<Loose<CentralDossier>>;
  CentralStep: ResolverTypeWrapper<Loose<Scalars['CentralStep']['output']>>;
  CentralQueueItem: ResolverTypeWrapper<Loose<CentralQueueItem>>;
  CentralQueue: ResolverTypeWrapper<Loose<CentralQueue>>;
  SendToMinistryInput: ResolverTypeWrapper<Loose<SendToMinistryInput>>;
  AskedPartInput: ResolverTypeWrapper<Loose<AskedPartInput>>;
  AskForPartsInput: ResolverTypeWrapper<Loose<AskForPartsInput>>;
  SendAgainInput: ResolverTypeWrapper<Loose<SendAgainInput>>;
  InspectionKind: ResolverTypeWrapper<Loose<Scalars['InspectionKind']['output']>>;
  InspectionOutcome: ResolverTypeWrapper<Loose<Scalars['InspectionOutcome']['output']>>;
  FollowUpOutcome: ResolverTypeWrapper<Loose<Scalars['FollowUpOutcome']['output']>>;
  FollowUpState: ResolverTypeWrapper<Loose<Scalars['FollowUpState']['output']>>;
  InspectionState: ResolverTypeWrapper<Loose<Scalars['InspectionState']['output']>>;
  InspectionFinding: ResolverTypeWrapper<Loose<InspectionFinding>>;
  InspectionFile: ResolverTypeWrapper<Loose<InspectionFile>>;
  InspectionFollowUp: ResolverTypeWrapper<Loose<InspectionFollowUp>>;
  Inspection: ResolverTypeWrapper<Loose<Inspection>>;
  InspectionEdge: ResolverTypeWrapper<Loose<InspectionEdge>>;
  InspectionConnection: ResolverTypeWrapper<Loose<InspectionConnection>>;
  InspectionPlanItem: ResolverTypeWrapper<Loose<InspectionPlanItem>>;
  InspectionPlan: ResolverTypeWrapper<Loose<InspectionPlan>>;
  InspectionPlanSummary: ResolverTypeWrapper<Loose<InspectionPlanSummary>>;
  InspectionPlanEdge: ResolverTypeWrapper<Loose<InspectionPlanEdge>>;
  InspectionPlanConnection: ResolverTypeWrapper<Loose<InspectionPlanConnection>>;
  PlanInspectionsInput: ResolverTypeWrapper<Loose<PlanInspectionsInput>>;
  ChangeInspectionPlanInput: ResolverTypeWrapper<Loose<ChangeInspectionPlanInput>>;
  InspectionFindingInput: ResolverTypeWrapper<Loose<InspectionFindingInput>>;
  RecordInspectionInput: ResolverTypeWrapper<Loose<RecordInspectionInput>>;
  ReviseInspectionInput: ResolverTypeWrapper<Loose<ReviseInspectionInput>>;
  AddInspectionFileInput: ResolverTypeWrapper<Loose<AddInspectionFileInput>>;
  InspectionFollowUpInput: ResolverTypeWrapper<Loose<InspectionFollowUpInput>>;
  InspectionRevocationInput: ResolverTypeWrapper<Loose<InspectionRevocationInput>>;
  ConcludeInspectionInput: ResolverTypeWrapper<Loose<ConcludeInspectionInput>>;
  AnswerFollowUpInput: ResolverTypeWrapper<Loose<AnswerFollowUpInput>>;
  CloseFollowUpInput: ResolverTypeWrapper<Loose<CloseFollowUpInput>>;
  RenewalState: ResolverTypeWrapper<Loose<Scalars['RenewalState']['output']>>;
  RenewalWindow: ResolverTypeWrapper<Loose<RenewalWindow>>;
  RenewalDossier: ResolverTypeWrapper<Loose<RenewalDossier>>;
  RenewalReminder: ResolverTypeWrapper<Loose<RenewalReminder>>;
  ExpiringCertificate: ResolverTypeWrapper<Loose<ExpiringCertificate>>;
  ExpiringCertificateEdge: ResolverTypeWrapper<Loose<ExpiringCertificateEdge>>;
  ExpiringCertificateConnection: ResolverTypeWrapper<Loose<ExpiringCertificateConnection>>;
  RenewalReminders: ResolverTypeWrapper<Loose<RenewalReminders>>;
  RevocationNoticeSigner: ResolverTypeWrapper<Loose<RevocationNoticeSigner>>;
  IssuedRevocationNotice: ResolverTypeWrapper<Loose<IssuedRevocationNotice>>;
  RevocationNoticeList: ResolverTypeWrapper<Loose<RevocationNoticeList>>;
  RevocationNotice: ResolverTypeWrapper<Loose<RevocationNotice>>;
  IssueRevocationNoticesInput: ResolverTypeWrapper<Loose<IssueRevocationNoticesInput>>;
  SetRenewalRemindersInput: ResolverTypeWrapper<Loose<SetRenewalRemindersInput>>;
  ActivityKind: ResolverTypeWrapper<Loose<Scalars['ActivityKind']['output']>>;
  FairForm: ResolverTypeWrapper<Loose<Scalars['FairForm']['output']>>;
  SalesPointType: ResolverTypeWrapper<Loose<Scalars['SalesPointType']['output']>>;
  CertificationScheme: ResolverTypeWrapper<Loose<Scalars['CertificationScheme']['output']>>;
  MoneySource: ResolverTypeWrapper<Loose<Scalars['MoneySource']['output']>>;
  PolicyDocumentType: ResolverTypeWrapper<Loose<Scalars['PolicyDocumentType']['output']>>;
  ActivityState: ResolverTypeWrapper<Loose<Scalars['ActivityState']['output']>>;
  TrainingDetails: ResolverTypeWrapper<Loose<TrainingDetails>>;
  TradeFairDetails: ResolverTypeWrapper<Loose<TradeFairDetails>>;
  SalesPointDetails: ResolverTypeWrapper<Loose<SalesPointDetails>>;
  ChainDetails: ResolverTypeWrapper<Loose<ChainDetails>>;
  AreaCertification: ResolverTypeWrapper<Loose<AreaCertification>>;
  MaterialAreaDetails: ResolverTypeWrapper<Loose<MaterialAreaDetails>>;
  SupportAmount: ResolverTypeWrapper<Loose<SupportAmount>>;
  SupportDetails: ResolverTypeWrapper<Loose<SupportDetails>>;
  CraftVillageDetails: ResolverTypeWrapper<Loose<CraftVillageDetails>>;
  PolicyDocumentDetails: ResolverTypeWrapper<Loose<PolicyDocumentDetails>>;
  ProducerFiguresDetails: ResolverTypeWrapper<Loose<ProducerFiguresDetails>>;
  ActivityDetails: ResolverTypeWrapper<Loose<ActivityDetails>>;
  TrainingDetailsInput: ResolverTypeWrapper<Loose<TrainingDetailsInput>>;
  TradeFairDetailsInput: ResolverTypeWrapper<Loose<TradeFairDetailsInput>>;
  SalesPointDetailsInput: ResolverTypeWrapper<Loose<SalesPointDetailsInput>>;
  ChainDetailsInput: ResolverTypeWrapper<Loose<ChainDetailsInput>>;
  AreaCertificationInput: ResolverTypeWrapper<Loose<AreaCertificationInput>>;
  MaterialAreaDetailsInput: ResolverTypeWrapper<Loose<MaterialAreaDetailsInput>>;
  SupportAmountInput: ResolverTypeWrapper<Loose<SupportAmountInput>>;
  SupportDetailsInput: ResolverTypeWrapper<Loose<SupportDetailsInput>>;
  CraftVillageDetailsInput: ResolverTypeWrapper<Loose<CraftVillageDetailsInput>>;
  PolicyDocumentDetailsInput: ResolverTypeWrapper<Loose<PolicyDocumentDetailsInput>>;
  ProducerFiguresDetailsInput: ResolverTypeWrapper<Loose<ProducerFiguresDetailsInput>>;
  ActivityDetailsInput: ResolverTypeWrapper<Loose<ActivityDetailsInput>>;
  ActivityFile: ResolverTypeWrapper<Loose<ActivityFile>>;
  ActivityDocument: ResolverTypeWrapper<Loose<ActivityDocument>>;
  ActivityDocumentInput: ResolverTypeWrapper<Loose<ActivityDocumentInput>>;
  ActivityCancellation: ResolverTypeWrapper<Loose<ActivityCancellation>>;
  Activity: ResolverTypeWrapper<Loose<Activity>>;
  ActivityEdge: ResolverTypeWrapper<Loose<ActivityEdge>>;
  ActivityConnection: ResolverTypeWrapper<Loose<ActivityConnection>>;
  RecordActivityInput: ResolverTypeWrapper<Loose<RecordActivityInput>>;
  EditActivityInput: ResolverTypeWrapper<Loose<EditActivityInput>>;
  CancelActivityInput: ResolverTypeWrapper<Loose<CancelActivityInput>>;
  CountKind: ResolverTypeWrapper<Loose<Scalars['CountKind']['output']>>;
  RollUp: ResolverTypeWrapper<Loose<Scalars['RollUp']['output']>>;
  OverYears: ResolverTypeWrapper<Loose<Scalars['OverYears']['output']>>;
  CountedThing: ResolverTypeWrapper<Loose<Scalars['CountedThing']['output']>>;
  RecordKind: ResolverTypeWrapper<Loose<Scalars['RecordKind']['output']>>;
  IndicatorCount: ResolverTypeWrapper<Loose<IndicatorCount>>;
  IndicatorSource: ResolverTypeWrapper<Loose<IndicatorSource>>;
  Indicator: ResolverTypeWrapper<Loose<Indicator>>;
  IndicatorList: ResolverTypeWrapper<Loose<IndicatorList>>;
  IndicatorVersion: ResolverTypeWrapper<Loose<IndicatorVersion>>;
  OwnIndicator: ResolverTypeWrapper<Loose<OwnIndicator>>;
  OwnIndicatorList: ResolverTypeWrapper<Loose<OwnIndicatorList>>;
  PlanState: ResolverTypeWrapper<Loose<Scalars['PlanState']['output']>>;
  TargetKind: ResolverTypeWrapper<Loose<Scalars['TargetKind']['output']>>;
  Target: ResolverTypeWrapper<Loose<Target>>;
  PlanSummary: ResolverTypeWrapper<Loose<PlanSummary>>;
  Plan: ResolverTypeWrapper<Loose<Plan>>;
  PlanDocument: ResolverTypeWrapper<Loose<PlanDocument>>;
  PlanApproval: ResolverTypeWrapper<Loose<PlanApproval>>;
  TargetValue: ResolverTypeWrapper<Loose<TargetValue>>;
  PlanDecision: ResolverTypeWrapper<Loose<PlanDecision>>;
  PlanChange: ResolverTypeWrapper<Loose<PlanChange>>;
  PlanChanges: ResolverTypeWrapper<Loose<PlanChanges>>;
  PlanEdge: ResolverTypeWrapper<Loose<PlanEdge>>;
  PlanConnection: ResolverTypeWrapper<Loose<PlanConnection>>;
  Counted: ResolverTypeWrapper<Loose<Counted>>;
  CountedPart: ResolverTypeWrapper<Loose<CountedPart>>;
  ShownFraction: ResolverTypeWrapper<Loose<ShownFraction>>;
  TargetProgress: ResolverTypeWrapper<Loose<TargetProgress>>;
  PlanProgress: ResolverTypeWrapper<Loose<PlanProgress>>;
  PlannedTarget: ResolverTypeWrapper<Loose<PlannedTarget>>;
  PlanCheckRule: ResolverTypeWrapper<Loose<Scalars['PlanCheckRule']['output']>>;
  PlanCheckHow: ResolverTypeWrapper<Loose<Scalars['PlanCheckHow']['output']>>;
  PlanCheckOutcome: ResolverTypeWrapper<Loose<Scalars['PlanCheckOutcome']['output']>>;
  PlanCheck: ResolverTypeWrapper<Loose<PlanCheck>>;
  PlanChecks: ResolverTypeWrapper<Loose<PlanChecks>>;
  LocalTextInput: ResolverTypeWrapper<Loose<LocalTextInput>>;
  UnitOfMeasureInput: ResolverTypeWrapper<Loose<UnitOfMeasureInput>>;
  IndicatorCountInput: ResolverTypeWrapper<Loose<IndicatorCountInput>>;
  IndicatorReportFile: ResolverTypeWrapper<Loose<IndicatorReportFile>>;
  IndicatorReportRevision: ResolverTypeWrapper<Loose<IndicatorReportRevision>>;
  IndicatorReport: ResolverTypeWrapper<Loose<IndicatorReport>>;
  CountedReport: ResolverTypeWrapper<Loose<CountedReport>>;
  CountedReportEdge: ResolverTypeWrapper<Loose<CountedReportEdge>>;
  CountedReportConnection: ResolverTypeWrapper<Loose<CountedReportConnection>>;
  ReportIndicatorInput: ResolverTypeWrapper<Loose<ReportIndicatorInput>>;
  CreateIndicatorInput: ResolverTypeWrapper<Loose<CreateIndicatorInput>>;
  ReviseIndicatorInput: ResolverTypeWrapper<Loose<ReviseIndicatorInput>>;
  TargetInput: ResolverTypeWrapper<Loose<TargetInput>>;
  CreatePlanInput: ResolverTypeWrapper<Loose<CreatePlanInput>>;
  SetTargetsInput: ResolverTypeWrapper<Loose<SetTargetsInput>>;
  PlanDecisionInput: ResolverTypeWrapper<Loose<PlanDecisionInput>>;
  TargetKeyInput: ResolverTypeWrapper<Loose<TargetKeyInput>>;
  RevisePlanInput: ResolverTypeWrapper<Loose<RevisePlanInput>>;
  ApprovePlanInput: ResolverTypeWrapper<Loose<ApprovePlanInput>>;
  ReportPeriod: ResolverTypeWrapper<Loose<Scalars['ReportPeriod']['output']>>;
  ReportCounts: ResolverTypeWrapper<Loose<ReportCounts>>;
  StarCounts: ResolverTypeWrapper<Loose<StarCounts>>;
  GroupCounts: ResolverTypeWrapper<Loose<GroupCounts>>;
  ProducerKindCounts: ResolverTypeWrapper<Loose<ProducerKindCounts>>;
  YearStars: ResolverTypeWrapper<Loose<YearStars>>;
  PlaceCounts: ResolverTypeWrapper<Loose<PlaceCounts>>;
  ReportPlan: ResolverTypeWrapper<Loose<ReportPlan>>;
  Forecast: ResolverTypeWrapper<Loose<Forecast>>;
  ReportProgress: ResolverTypeWrapper<Loose<ReportProgress>>;
  ReportIndicator: ResolverTypeWrapper<Loose<ReportIndicator>>;
  UnitReport: ResolverTypeWrapper<Loose<UnitReport>>;
  ComparedYear: ResolverTypeWrapper<Loose<ComparedYear>>;
  ComparedUnit: ResolverTypeWrapper<Loose<ComparedUnit>>;
  UnitComparison: ResolverTypeWrapper<Loose<UnitComparison>>;
  RecognitionCount: ResolverTypeWrapper<Loose<Scalars['RecognitionCount']['output']>>;
  CertifiedThing: ResolverTypeWrapper<Loose<Scalars['CertifiedThing']['output']>>;
  CountedCertificate: ResolverTypeWrapper<Loose<CountedCertificate>>;
  CountedCertificateEdge: ResolverTypeWrapper<Loose<CountedCertificateEdge>>;
  CountedCertificateConnection: ResolverTypeWrapper<Loose<CountedCertificateConnection>>;
  CountedRecordDocument: ResolverTypeWrapper<Loose<CountedRecordDocument>>;
  CountedProduct: ResolverTypeWrapper<Loose<CountedProduct>>;
  CountedRecordKind: ResolverTypeWrapper<Loose<Scalars['CountedRecordKind']['output']>>;
  CountedRecord: ResolverTypeWrapper<Loose<CountedRecord>>;
  CountedRecordEdge: ResolverTypeWrapper<Loose<CountedRecordEdge>>;
  CountedRecordConnection: ResolverTypeWrapper<Loose<CountedRecordConnection>>;
  ReportSnapshotSummary: ResolverTypeWrapper<Loose<ReportSnapshotSummary>>;
  ReportSnapshot: ResolverTypeWrapper<Loose<ReportSnapshot>>;
  ReportSnapshotEdge: ResolverTypeWrapper<Loose<ReportSnapshotEdge>>;
  ReportSnapshotConnection: ResolverTypeWrapper<Loose<ReportSnapshotConnection>>;
  TakeReportSnapshotInput: ResolverTypeWrapper<Loose<TakeReportSnapshotInput>>;
  StampWithdrawalKind: ResolverTypeWrapper<Loose<Scalars['StampWithdrawalKind']['output']>>;
  StampState: ResolverTypeWrapper<Loose<Scalars['StampState']['output']>>;
  StampWithdrawal: ResolverTypeWrapper<Loose<StampWithdrawal>>;
  RecallLifting: ResolverTypeWrapper<Loose<RecallLifting>>;
  StampDownloads: ResolverTypeWrapper<Loose<StampDownloads>>;
  LotStamps: ResolverTypeWrapper<Loose<LotStamps>>;
  StampBatch: ResolverTypeWrapper<Loose<StampBatch>>;
  StampRequestState: ResolverTypeWrapper<Loose<Scalars['StampRequestState']['output']>>;
  StampRequest: ResolverTypeWrapper<Loose<StampRequest>>;
  StampRequestEdge: ResolverTypeWrapper<Loose<StampRequestEdge>>;
  StampRequestConnection: ResolverTypeWrapper<Loose<StampRequestConnection>>;
  StampBatchEdge: ResolverTypeWrapper<Loose<StampBatchEdge>>;
  StampBatchConnection: ResolverTypeWrapper<Loose<StampBatchConnection>>;
  StampCertificate: ResolverTypeWrapper<Loose<StampCertificate>>;
  ScansOfStamp: ResolverTypeWrapper<Loose<ScansOfStamp>>;
  ScansOfDay: ResolverTypeWrapper<Loose<ScansOfDay>>;
  ScansOfProvince: ResolverTypeWrapper<Loose<ScansOfProvince>>;
  StampScans: ResolverTypeWrapper<Loose<StampScans>>;
  SuspicionGround: ResolverTypeWrapper<Loose<Scalars['SuspicionGround']['output']>>;
  SuspectedCopy: ResolverTypeWrapper<Loose<SuspectedCopy>>;
  SuspicionSettlement: ResolverTypeWrapper<Loose<SuspicionSettlement>>;
  SuspectedCopyEdge: ResolverTypeWrapper<Loose<SuspectedCopyEdge>>;
  SuspectedCopyConnection: ResolverTypeWrapper<Loose<SuspectedCopyConnection>>;
  Material: ResolverTypeWrapper<Loose<Material>>;
  Shipment: ResolverTypeWrapper<Loose<Shipment>>;
  LotRecall: ResolverTypeWrapper<Loose<LotRecall>>;
  ProductionLot: ResolverTypeWrapper<Loose<ProductionLot>>;
  LiftedRecall: ResolverTypeWrapper<Loose<LiftedRecall>>;
  ProductionLotEdge: ResolverTypeWrapper<Loose<ProductionLotEdge>>;
  ProductionLotConnection: ResolverTypeWrapper<Loose<ProductionLotConnection>>;
  PublishedMaterial: ResolverTypeWrapper<Loose<PublishedMaterial>>;
  PublishedShipment: ResolverTypeWrapper<Loose<PublishedShipment>>;
  PublishedLot: ResolverTypeWrapper<Loose<PublishedLot>>;
  PublicWithdrawal: ResolverTypeWrapper<Loose<PublicWithdrawal>>;
  KnownStamp: ResolverTypeWrapper<Loose<KnownStamp>>;
  Stamp: ResolverTypeWrapper<Loose<Stamp>>;
  HandOverStampsInput: ResolverTypeWrapper<Loose<HandOverStampsInput>>;
  RequestStampsInput: ResolverTypeWrapper<Loose<RequestStampsInput>>;
  RefuseStampRequestInput: ResolverTypeWrapper<Loose<RefuseStampRequestInput>>;
  MaterialInput: ResolverTypeWrapper<Loose<MaterialInput>>;
  ShipmentInput: ResolverTypeWrapper<Loose<ShipmentInput>>;
  RecordLotInput: ResolverTypeWrapper<Loose<RecordLotInput>>;
  UpdateLotInput: ResolverTypeWrapper<Loose<UpdateLotInput>>;
  RecallLotInput: ResolverTypeWrapper<Loose<RecallLotInput>>;
  LiftLotRecallInput: ResolverTypeWrapper<Loose<LiftLotRecallInput>>;
  LiftStampRecallInput: ResolverTypeWrapper<Loose<LiftStampRecallInput>>;
  SettleSuspicionInput: ResolverTypeWrapper<Loose<SettleSuspicionInput>>;
  LotStampsInput: ResolverTypeWrapper<Loose<LotStampsInput>>;
  PutStampsOnLotsInput: ResolverTypeWrapper<Loose<PutStampsOnLotsInput>>;
  WithdrawStampsInput: ResolverTypeWrapper<Loose<WithdrawStampsInput>>;
  MergedKind: ResolverTypeWrapper<Loose<Scalars['MergedKind']['output']>>;
  DistinctPair: ResolverTypeWrapper<Loose<DistinctPair>>;
  DismissDuplicateInput: ResolverTypeWrapper<Loose<DismissDuplicateInput>>;
  MergeProductsInput: ResolverTypeWrapper<Loose<MergeProductsInput>>;
  ProductMerge: ResolverTypeWrapper<Loose<ProductMerge>>;
  RestoreDuplicateInput: ResolverTypeWrapper<Loose<RestoreDuplicateInput>>;
  DistinctPairs: ResolverTypeWrapper<Loose<DistinctPairs>>;
  MergeProducersInput: ResolverTypeWrapper<Loose<MergeProducersInput>>;
  ProducerMerge: ResolverTypeWrapper<Loose<ProducerMerge>>;
  ProducerHistory: ResolverTypeWrapper<Loose<ProducerHistory>>;
  ProductDossier: ResolverTypeWrapper<Loose<ProductDossier>>;
  ProductHistory: ResolverTypeWrapper<Loose<ProductHistory>>;
  RegisterState: ResolverTypeWrapper<Loose<Scalars['RegisterState']['output']>>;
  ProductSet: ResolverTypeWrapper<Loose<ProductSet>>;
  RegisteredCertificate: ResolverTypeWrapper<Loose<RegisteredCertificate>>;
  PublicProduct: ResolverTypeWrapper<Loose<PublicProduct>>;
  PublicProductDetails: ResolverTypeWrapper<Loose<PublicProductDetails>>;
  PictureFile: ResolverTypeWrapper<Loose<PictureFile>>;
  ProductPicture: ResolverTypeWrapper<Loose<ProductPicture>>;
  ChannelKind: ResolverTypeWrapper<Loose<Scalars['ChannelKind']['output']>>;
  SalesChannel: ResolverTypeWrapper<Loose<SalesChannel>>;
  PublicProductProfile: ResolverTypeWrapper<Loose<PublicProductProfile>>;
  HiddenProfile: ResolverTypeWrapper<Loose<HiddenProfile>>;
  ProductProfile: ResolverTypeWrapper<Loose<ProductProfile>>;
  SalesChannelInput: ResolverTypeWrapper<Loose<SalesChannelInput>>;
  ProductPictureInput: ResolverTypeWrapper<Loose<ProductPictureInput>>;
  SaveProductProfileInput: ResolverTypeWrapper<Loose<SaveProductProfileInput>>;
  ModerateProductProfileInput: ResolverTypeWrapper<Loose<ModerateProductProfileInput>>;
  PublicProductEdge: ResolverTypeWrapper<Loose<PublicProductEdge>>;
  PublicProductConnection: ResolverTypeWrapper<Loose<PublicProductConnection>>;
  PublicProducer: ResolverTypeWrapper<Loose<PublicProducer>>;
  CountByGroup: ResolverTypeWrapper<Loose<CountByGroup>>;
  CountBySet: ResolverTypeWrapper<Loose<CountBySet>>;
  CountByStar: ResolverTypeWrapper<Loose<CountByStar>>;
  CountByKind: ResolverTypeWrapper<Loose<CountByKind>>;
  CountByYear: ResolverTypeWrapper<Loose<CountByYear>>;
  CountByUnit: ResolverTypeWrapper<Loose<CountByUnit>>;
  CountByState: ResolverTypeWrapper<Loose<CountByState>>;
  RegisterFacets: ResolverTypeWrapper<Loose<RegisterFacets>>;
  QueueRole: ResolverTypeWrapper<Loose<Scalars['QueueRole']['output']>>;
  QueueStep: ResolverTypeWrapper<Loose<Scalars['QueueStep']['output']>>;
  Colour: ResolverTypeWrapper<Loose<Scalars['Colour']['output']>>;
  QueueItem: ResolverTypeWrapper<Loose<QueueItem>>;
  QueueCount: ResolverTypeWrapper<Loose<QueueCount>>;
  ColourCounts: ResolverTypeWrapper<Loose<ColourCounts>>;
  QueuePageInfo: ResolverTypeWrapper<Loose<QueuePageInfo>>;
  QueuedFollowUp: ResolverTypeWrapper<Loose<QueuedFollowUp>>;
  QueuedFollowUps: ResolverTypeWrapper<Loose<QueuedFollowUps>>;
  QueuedStampRequest: ResolverTypeWrapper<Loose<QueuedStampRequest>>;
  QueuedStampRequests: ResolverTypeWrapper<Loose<QueuedStampRequests>>;
  WorkQueue: ResolverTypeWrapper<Loose<WorkQueue>>;
  CouncilStep: ResolverTypeWrapper<Loose<Scalars['CouncilStep']['output']>>;
  CouncilName: ResolverTypeWrapper<Loose<CouncilName>>;
  CouncilQueueDossier: ResolverTypeWrapper<Loose<CouncilQueueDossier>>;
  CouncilQueueItem: ResolverTypeWrapper<Loose<CouncilQueueItem>>;
  CouncilQueueCount: ResolverTypeWrapper<Loose<CouncilQueueCount>>;
  CouncilQueue: ResolverTypeWrapper<Loose<CouncilQueue>>;
  DecisionStep: ResolverTypeWrapper<Loose<Scalars['DecisionStep']['output']>>;
  RevocationToSign: ResolverTypeWrapper<Loose<RevocationToSign>>;
  DecisionQueueItem: ResolverTypeWrapper<Loose<DecisionQueueItem>>;
  DecisionQueueCount: ResolverTypeWrapper<Loose<DecisionQueueCount>>;
  DecisionQueue: ResolverTypeWrapper<Loose<DecisionQueue>>;
  ProducerReason: ResolverTypeWrapper<Loose<Scalars['ProducerReason']['output']>>;
  AlikeProducer: ResolverTypeWrapper<Loose<AlikeProducer>>;
  ProducerDuplicate: ResolverTypeWrapper<Loose<ProducerDuplicate>>;
  ProducerDuplicates: ResolverTypeWrapper<Loose<ProducerDuplicates>>;
  ProductReason: ResolverTypeWrapper<Loose<Scalars['ProductReason']['output']>>;
  AlikeProduct: ResolverTypeWrapper<Loose<AlikeProduct>>;
  ProductDuplicate: ResolverTypeWrapper<Loose<ProductDuplicate>>;
  ProductDuplicates: ResolverTypeWrapper<Loose<ProductDuplicates>>;
  SearchKind: ResolverTypeWrapper<Loose<Scalars['SearchKind']['output']>>;
  SearchMatch: ResolverTypeWrapper<Loose<Scalars['SearchMatch']['output']>>;
  SearchHit: ResolverTypeWrapper<Loose<SearchHit>>;
  SearchResult: ResolverTypeWrapper<Loose<SearchResult>>;
  ImportedUnitKind: ResolverTypeWrapper<Loose<Scalars['ImportedUnitKind']['output']>>;
  UnitImportRow: ResolverTypeWrapper<Loose<UnitImportRow>>;
  ImportUnitsInput: ResolverTypeWrapper<Loose<ImportUnitsInput>>;
  NameAndKind: ResolverTypeWrapper<Loose<NameAndKind>>;
  UnitRenaming: ResolverTypeWrapper<Loose<UnitRenaming>>;
  SuccessionImportRow: ResolverTypeWrapper<Loose<SuccessionImportRow>>;
  PlaceProducerInput: ResolverTypeWrapper<Loose<PlaceProducerInput>>;
  ImportSuccessionsInput: ResolverTypeWrapper<Loose<ImportSuccessionsInput>>;
  SuccessionImportPreview: ResolverTypeWrapper<Loose<SuccessionImportPreview>>;
  SuccessionImport: ResolverTypeWrapper<Loose<SuccessionImport>>;
  UnitImportPreview: ResolverTypeWrapper<Loose<UnitImportPreview>>;
  UnitImport: ResolverTypeWrapper<Loose<UnitImport>>;
  ActivityImportRow: ResolverTypeWrapper<Loose<ActivityImportRow>>;
  ImportActivitiesInput: ResolverTypeWrapper<Loose<ImportActivitiesInput>>;
  ActivityImportPreview: ResolverTypeWrapper<Loose<ActivityImportPreview>>;
  ActivityImport: ResolverTypeWrapper<Loose<ActivityImport>>;
  CertificateImportRow: ResolverTypeWrapper<Loose<CertificateImportRow>>;
  ImportCertificatesInput: ResolverTypeWrapper<Loose<ImportCertificatesInput>>;
  CertificateImportPreview: ResolverTypeWrapper<Loose<CertificateImportPreview>>;
  CertificateImport: ResolverTypeWrapper<Loose<CertificateImport>>;
  DossierFormKind: ResolverTypeWrapper<Loose<Scalars['DossierFormKind']['output']>>;
  FormIssuer: ResolverTypeWrapper<Loose<Scalars['FormIssuer']['output']>>;
  FormProducer: ResolverTypeWrapper<Loose<FormProducer>>;
  FormProduct: ResolverTypeWrapper<Loose<FormProduct>>;
  FormAttachment: ResolverTypeWrapper<Loose<FormAttachment>>;
  AssessedCriterion: ResolverTypeWrapper<Loose<AssessedCriterion>>;
  AssessedSection: ResolverTypeWrapper<Loose<AssessedSection>>;
  AssessedPart: ResolverTypeWrapper<Loose<AssessedPart>>;
  FormGrowthYear: ResolverTypeWrapper<Loose<FormGrowthYear>>;
  FormSelfAssessment: ResolverTypeWrapper<Loose<FormSelfAssessment>>;
  FormReport: ResolverTypeWrapper<Loose<FormReport>>;
  FormReturnItem: ResolverTypeWrapper<Loose<FormReturnItem>>;
  FormReturnNotice: ResolverTypeWrapper<Loose<FormReturnNotice>>;
  DossierForm: ResolverTypeWrapper<Loose<DossierForm>>;
  IssueClaimReceiptInput: ResolverTypeWrapper<Loose<IssueClaimReceiptInput>>;
  ClaimReceipt: ResolverTypeWrapper<Loose<ClaimReceipt>>;
  SessionDocumentKind: ResolverTypeWrapper<Loose<Scalars['SessionDocumentKind']['output']>>;
  Following: ResolverTypeWrapper<Loose<Scalars['Following']['output']>>;
  SessionDocumentMember: ResolverTypeWrapper<Loose<SessionDocumentMember>>;
  SessionDocumentRecusal: ResolverTypeWrapper<Loose<SessionDocumentRecusal>>;
  SessionDocumentSetAside: ResolverTypeWrapper<Loose<SessionDocumentSetAside>>;
  SessionDocumentBallot: ResolverTypeWrapper<Loose<SessionDocumentBallot>>;
  SessionDocumentRound: ResolverTypeWrapper<Loose<SessionDocumentRound>>;
  SessionDocumentVerdict: ResolverTypeWrapper<Loose<SessionDocumentVerdict>>;
  SessionDocumentKnockOut: ResolverTypeWrapper<Loose<SessionDocumentKnockOut>>;
  SessionDocumentWithdrawnKnockOut: ResolverTypeWrapper<Loose<SessionDocumentWithdrawnKnockOut>>;
  SessionDocumentGate: ResolverTypeWrapper<Loose<SessionDocumentGate>>;
  SessionDocumentItem: ResolverTypeWrapper<Loose<SessionDocumentItem>>;
  SessionDocumentExpertOpinion: ResolverTypeWrapper<Loose<SessionDocumentExpertOpinion>>;
  SessionDocumentSigner: ResolverTypeWrapper<Loose<SessionDocumentSigner>>;
  IssuedDocumentKind: ResolverTypeWrapper<Loose<Scalars['IssuedDocumentKind']['output']>>;
  DocumentSigner: ResolverTypeWrapper<Loose<DocumentSigner>>;
  SignedFile: ResolverTypeWrapper<Loose<SignedFile>>;
  IssuedDocument: ResolverTypeWrapper<Loose<IssuedDocument>>;
  IssuedBallot: ResolverTypeWrapper<Loose<IssuedBallot>>;
  IssuedBallotList: ResolverTypeWrapper<Loose<IssuedBallotList>>;
  IssuedDocumentList: ResolverTypeWrapper<Loose<IssuedDocumentList>>;
  ResultNoticeSigner: ResolverTypeWrapper<Loose<ResultNoticeSigner>>;
  ResultNotice: ResolverTypeWrapper<Loose<ResultNotice>>;
  ResultNoticePart: ResolverTypeWrapper<Loose<ResultNoticePart>>;
  IssueBallotInput: ResolverTypeWrapper<Loose<IssueBallotInput>>;
  IssueResultNoticesInput: ResolverTypeWrapper<Loose<IssueResultNoticesInput>>;
  IssueSessionDocumentInput: ResolverTypeWrapper<Loose<IssueSessionDocumentInput>>;
  SessionDocumentCouncil: ResolverTypeWrapper<Loose<SessionDocumentCouncil>>;
  SessionDocumentTurned: ResolverTypeWrapper<Loose<SessionDocumentTurned>>;
  SessionDocumentMovement: ResolverTypeWrapper<Loose<SessionDocumentMovement>>;
  SessionDocument: ResolverTypeWrapper<Loose<SessionDocument>>;
  BallotFormOption: ResolverTypeWrapper<Loose<BallotFormOption>>;
  BallotFormCriterion: ResolverTypeWrapper<Loose<BallotFormCriterion>>;
  BallotFormSection: ResolverTypeWrapper<Loose<BallotFormSection>>;
  BallotFormPart: ResolverTypeWrapper<Loose<BallotFormPart>>;
  BallotFormMember: ResolverTypeWrapper<Loose<BallotFormMember>>;
  BallotForm: ResolverTypeWrapper<Loose<BallotForm>>;
  PreviewFault: ResolverTypeWrapper<Loose<PreviewFault>>;
  MissedGate: ResolverTypeWrapper<Loose<MissedGate>>;
  SelfAssessmentPreview: ResolverTypeWrapper<Loose<SelfAssessmentPreview>>;
  Int: ResolverTypeWrapper<Loose<Scalars['Int']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Loose<Scalars['DateTime']['output']>;
  Date: Loose<Scalars['Date']['output']>;
  JSON: Loose<Scalars['JSON']['output']>;
  Query: Record<PropertyKey, never>;
  String: Loose<Scalars['String']['output']>;
  ID: Loose<Scalars['ID']['output']>;
  Boolean: Loose<Scalars['Boolean']['output']>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  PageInfo: Loose<PageInfo>;
  LocalText: Loose<LocalText>;
  OpenDataField: Loose<OpenDataField>;
  OpenDataset: Loose<OpenDataset>;
  OpenData: Loose<OpenData>;
  Location: Loose<Location>;
  Float: Loose<Scalars['Float']['output']>;
  LocationInput: Loose<LocationInput>;
  ProductLocation: Loose<ProductLocation>;
  MapPoint: Loose<MapPoint>;
  MapProperties: Loose<MapProperties>;
  MapFeature: Loose<MapFeature>;
  MapProduct: Loose<MapProduct>;
  Map: Loose<Map>;
  SetProductLocationInput: Loose<SetProductLocationInput>;
  Role: Loose<Scalars['Role']['output']>;
  GrantedRole: Loose<Scalars['GrantedRole']['output']>;
  GrantScope: Loose<Scalars['GrantScope']['output']>;
  AccountKind: Loose<Scalars['AccountKind']['output']>;
  HeldRole: Loose<HeldRole>;
  Me: Loose<Me>;
  Grant: Loose<Grant>;
  AccountIdentity: Loose<AccountIdentity>;
  Account: Loose<Account>;
  AccountEdge: Loose<AccountEdge>;
  AccountConnection: Loose<AccountConnection>;
  Tokens: Loose<Tokens>;
  ClientToken: Loose<ClientToken>;
  SignedOut: Loose<SignedOut>;
  CreatedAccount: Loose<CreatedAccount>;
  CreatedServiceAccount: Loose<CreatedServiceAccount>;
  ClientCredentials: Loose<ClientCredentials>;
  ResetPassword: Loose<ResetPassword>;
  KeyPurpose: Loose<Scalars['KeyPurpose']['output']>;
  SigningKey: Loose<SigningKey>;
  SigningKeyWithdrawal: Loose<SigningKeyWithdrawal>;
  WithdrawSigningKeyInput: Loose<WithdrawSigningKeyInput>;
  RotateSigningKeyInput: Loose<RotateSigningKeyInput>;
  SignInInput: Loose<SignInInput>;
  RefreshTokensInput: Loose<RefreshTokensInput>;
  SignOutInput: Loose<SignOutInput>;
  GrantClientTokenInput: Loose<GrantClientTokenInput>;
  SetPasswordInput: Loose<SetPasswordInput>;
  CreateAccountInput: Loose<CreateAccountInput>;
  CreateServiceAccountInput: Loose<CreateServiceAccountInput>;
  RotateServiceSecretInput: Loose<RotateServiceSecretInput>;
  ResetPasswordInput: Loose<ResetPasswordInput>;
  GrantRoleInput: Loose<GrantRoleInput>;
  RevokeRoleInput: Loose<RevokeRoleInput>;
  LinkIdentityInput: Loose<LinkIdentityInput>;
  UnlinkIdentityInput: Loose<UnlinkIdentityInput>;
  DisableAccountInput: Loose<DisableAccountInput>;
  EnableAccountInput: Loose<EnableAccountInput>;
  FailedJob: Loose<FailedJob>;
  FailedJobEdge: Loose<FailedJobEdge>;
  FailedJobConnection: Loose<FailedJobConnection>;
  RetryJobInput: Loose<RetryJobInput>;
  UnitLevel: Loose<Scalars['UnitLevel']['output']>;
  UnitKind: Loose<Scalars['UnitKind']['output']>;
  Unit: Loose<Unit>;
  UnitOfDay: Loose<UnitOfDay>;
  UnitSuccession: Loose<UnitSuccession>;
  UnitList: Loose<UnitList>;
  UnitName: Loose<UnitName>;
  ProducerKind: Loose<Scalars['ProducerKind']['output']>;
  Sex: Loose<Scalars['Sex']['output']>;
  Producer: Loose<Producer>;
  Representative: Loose<Representative>;
  SensitiveReading: Loose<SensitiveReading>;
  SensitiveReadingEdge: Loose<SensitiveReadingEdge>;
  SensitiveReadingConnection: Loose<SensitiveReadingConnection>;
  ProducerName: Loose<ProducerName>;
  Product: Loose<Product>;
  Merged: Loose<Merged>;
  ProductName: Loose<ProductName>;
  ProducerEdge: Loose<ProducerEdge>;
  ProducerConnection: Loose<ProducerConnection>;
  ProductEdge: Loose<ProductEdge>;
  ProductConnection: Loose<ProductConnection>;
  RegisterProducerInput: Loose<RegisterProducerInput>;
  RegisterPaperProducerInput: Loose<RegisterPaperProducerInput>;
  IssueClaimCodeInput: Loose<IssueClaimCodeInput>;
  ClaimCode: Loose<ClaimCode>;
  ClaimProducerInput: Loose<ClaimProducerInput>;
  ClaimRequestState: Loose<Scalars['ClaimRequestState']['output']>;
  Requester: Loose<Requester>;
  ProducerClaimRequest: Loose<ProducerClaimRequest>;
  ProducerClaimRequestEdge: Loose<ProducerClaimRequestEdge>;
  ProducerClaimRequestConnection: Loose<ProducerClaimRequestConnection>;
  RequestProducerClaimInput: Loose<RequestProducerClaimInput>;
  DecideProducerClaimInput: Loose<DecideProducerClaimInput>;
  UpdateProducerInput: Loose<UpdateProducerInput>;
  ReadRepresentativeInput: Loose<ReadRepresentativeInput>;
  RegisterProductInput: Loose<RegisterProductInput>;
  UpdateProductInput: Loose<UpdateProductInput>;
  SpecialDayKind: Loose<Scalars['SpecialDayKind']['output']>;
  SpecialDay: Loose<SpecialDay>;
  CalendarYear: Loose<CalendarYear>;
  SavedCalendarYear: Loose<SavedCalendarYear>;
  DayNameInput: Loose<DayNameInput>;
  SpecialDayInput: Loose<SpecialDayInput>;
  SaveCalendarYearInput: Loose<SaveCalendarYearInput>;
  DossierKind: Loose<Scalars['DossierKind']['output']>;
  DossierState: Loose<Scalars['DossierState']['output']>;
  DossierLevel: Loose<Scalars['DossierLevel']['output']>;
  DossierEvent: Loose<Scalars['DossierEvent']['output']>;
  DossierEndGround: Loose<Scalars['DossierEndGround']['output']>;
  DisqualificationGround: Loose<Scalars['DisqualificationGround']['output']>;
  DeadlineStep: Loose<Scalars['DeadlineStep']['output']>;
  DeadlineState: Loose<Scalars['DeadlineState']['output']>;
  OpenDeadlineState: Loose<Scalars['OpenDeadlineState']['output']>;
  PeriodUnit: Loose<Scalars['PeriodUnit']['output']>;
  DeadlineChangeReason: Loose<Scalars['DeadlineChangeReason']['output']>;
  DayVerdict: Loose<Scalars['DayVerdict']['output']>;
  ExplainedDay: Loose<ExplainedDay>;
  DeadlinePause: Loose<DeadlinePause>;
  DeadlineChange: Loose<DeadlineChange>;
  Deadline: Loose<Deadline>;
  DeadlineTotal: Loose<DeadlineTotal>;
  DeadlineTotalState: Loose<Scalars['DeadlineTotalState']['output']>;
  DossierDeadlineList: Loose<DossierDeadlineList>;
  Dossier: Loose<Dossier>;
  Evidence: Loose<Evidence>;
  EvidenceValidity: Loose<Scalars['EvidenceValidity']['output']>;
  EvidenceList: Loose<EvidenceList>;
  ReturnStep: Loose<Scalars['ReturnStep']['output']>;
  ReturnItem: Loose<ReturnItem>;
  ReturnReason: Loose<Scalars['ReturnReason']['output']>;
  ReturnReminder: Loose<ReturnReminder>;
  GrowthYear: Loose<GrowthYear>;
  DossierReturn: Loose<DossierReturn>;
  DossierReturnList: Loose<DossierReturnList>;
  ReportContent: Loose<ReportContent>;
  CommuneReport: Loose<CommuneReport>;
  Round: Loose<Round>;
  PlannedRound: Loose<PlannedRound>;
  RoundList: Loose<RoundList>;
  AddRoundInput: Loose<AddRoundInput>;
  CustodyState: Loose<Scalars['CustodyState']['output']>;
  DossierHandover: Loose<DossierHandover>;
  DossierHandoverList: Loose<DossierHandoverList>;
  DossierReview: Loose<DossierReview>;
  DossierReviewList: Loose<DossierReviewList>;
  ChecklistPart: Loose<Scalars['ChecklistPart']['output']>;
  ChecklistItem: Loose<ChecklistItem>;
  ProposedResult: Loose<ProposedResult>;
  CheckResult: Loose<Scalars['CheckResult']['output']>;
  ItemCheck: Loose<ItemCheck>;
  CheckReason: Loose<CheckReason>;
  Checklist: Loose<Checklist>;
  DossierEdge: Loose<DossierEdge>;
  DossierConnection: Loose<DossierConnection>;
  GrowthYearInput: Loose<GrowthYearInput>;
  OpenDossierInput: Loose<OpenDossierInput>;
  EditDossierInput: Loose<EditDossierInput>;
  SaveDraftInput: Loose<SaveDraftInput>;
  AddEvidenceInput: Loose<AddEvidenceInput>;
  EditEvidenceInput: Loose<EditEvidenceInput>;
  RemoveEvidenceInput: Loose<RemoveEvidenceInput>;
  FileDossierInput: Loose<FileDossierInput>;
  RegisterPaperDossierInput: Loose<RegisterPaperDossierInput>;
  WithdrawDossierInput: Loose<WithdrawDossierInput>;
  ReceiveDossierInput: Loose<ReceiveDossierInput>;
  FoundItemInput: Loose<FoundItemInput>;
  CheckItemsInput: Loose<CheckItemsInput>;
  ReturnItemInput: Loose<ReturnItemInput>;
  ReturnDossierInput: Loose<ReturnDossierInput>;
  DisqualifyDossierInput: Loose<DisqualifyDossierInput>;
  ReportContentInput: Loose<ReportContentInput>;
  ReportDossierInput: Loose<ReportDossierInput>;
  ForwardDossierInput: Loose<ForwardDossierInput>;
  RecallDossierInput: Loose<RecallDossierInput>;
  AcknowledgeDossierInput: Loose<AcknowledgeDossierInput>;
  RequestSupplementInput: Loose<RequestSupplementInput>;
  SupplementSettings: Loose<SupplementSettings>;
  SaveSupplementSettingsInput: Loose<SaveSupplementSettingsInput>;
  ReviewDossierInput: Loose<ReviewDossierInput>;
  ReadingWay: Loose<Scalars['ReadingWay']['output']>;
  EvidenceReading: Loose<EvidenceReading>;
  EvidenceReadingEdge: Loose<EvidenceReadingEdge>;
  EvidenceReadingConnection: Loose<EvidenceReadingConnection>;
  EvidenceLink: Loose<EvidenceLink>;
  Instrument: Loose<Instrument>;
  PartPoints: Loose<PartPoints>;
  RecogniserAuthority: Loose<Scalars['RecogniserAuthority']['output']>;
  Recogniser: Loose<Recogniser>;
  StarBand: Loose<StarBand>;
  FinishDays: Loose<FinishDays>;
  InstrumentList: Loose<InstrumentList>;
  ImportInstrumentsInput: Loose<ImportInstrumentsInput>;
  ImportedInstrument: Loose<ImportedInstrument>;
  EndedInstrument: Loose<EndedInstrument>;
  InstrumentImportPreview: Loose<InstrumentImportPreview>;
  InstrumentImport: Loose<InstrumentImport>;
  RemoveInstrumentInput: Loose<RemoveInstrumentInput>;
  ProductGroup: Loose<ProductGroup>;
  CriteriaSetSummary: Loose<CriteriaSetSummary>;
  CriteriaSetList: Loose<CriteriaSetList>;
  CriteriaSet: Loose<CriteriaSet>;
  CriteriaPart: Loose<CriteriaPart>;
  CriteriaSection: Loose<CriteriaSection>;
  CriteriaGroup: Loose<CriteriaGroup>;
  CriteriaNoteKind: Loose<Scalars['CriteriaNoteKind']['output']>;
  CriteriaNote: Loose<CriteriaNote>;
  Criterion: Loose<Criterion>;
  AppliesWhen: Loose<AppliesWhen>;
  CriterionOption: Loose<CriterionOption>;
  AsPrinted: Loose<AsPrinted>;
  CriteriaVersion: Loose<CriteriaVersion>;
  CriteriaVersionList: Loose<CriteriaVersionList>;
  ImportCriteriaInput: Loose<ImportCriteriaInput>;
  CriteriaImportStatus: Loose<Scalars['CriteriaImportStatus']['output']>;
  ImportedCriteriaSet: Loose<ImportedCriteriaSet>;
  CriteriaImportPreview: Loose<CriteriaImportPreview>;
  CriteriaImport: Loose<CriteriaImport>;
  CriteriaWordingInput: Loose<CriteriaWordingInput>;
  ImportCriteriaWordingInput: Loose<ImportCriteriaWordingInput>;
  ImportedCriteriaWording: Loose<ImportedCriteriaWording>;
  CriteriaWordingPreview: Loose<CriteriaWordingPreview>;
  CriteriaWordingImport: Loose<CriteriaWordingImport>;
  RemoveCriteriaVersionInput: Loose<RemoveCriteriaVersionInput>;
  EvaluationRequestInput: Loose<EvaluationRequestInput>;
  BallotChoicesInput: Loose<BallotChoicesInput>;
  EvaluationResponse: Loose<Omit<EvaluationResponse, 'open'> & { open: Array<ResolversParentTypes['OpenPoint']> }>;
  EvaluatedBallot: Loose<EvaluatedBallot>;
  ExactMean: Loose<ExactMean>;
  Spread: Loose<Spread>;
  GateResult: Loose<GateResult>;
  OpenPoint: ResolversInterfaceTypes<ResolversParentTypes>['OpenPoint'];
  OpenGate: Loose<OpenGate>;
  OpenKnockOut: Loose<OpenKnockOut>;
  CouncilLevel: Loose<Scalars['CouncilLevel']['output']>;
  CouncilPosition: Loose<Scalars['CouncilPosition']['output']>;
  VerdictBy: Loose<Scalars['VerdictBy']['output']>;
  SessionState: Loose<Scalars['SessionState']['output']>;
  SessionForm: Loose<Scalars['SessionForm']['output']>;
  TurnGround: Loose<Scalars['TurnGround']['output']>;
  Outcome: Loose<Scalars['Outcome']['output']>;
  Council: Loose<Council>;
  CouncilMember: Loose<CouncilMember>;
  Session: Loose<Session>;
  PeriodExtension: Loose<PeriodExtension>;
  SessionMember: Loose<SessionMember>;
  MovementKind: Loose<Scalars['MovementKind']['output']>;
  SessionMovement: Loose<SessionMovement>;
  MovementDossier: Loose<MovementDossier>;
  AgendaItem: Loose<AgendaItem>;
  DeclaredConflict: Loose<DeclaredConflict>;
  DeclaredConflictList: Loose<DeclaredConflictList>;
  DeclaredConflictKind: Loose<Scalars['DeclaredConflictKind']['output']>;
  ConflictKind: Loose<Scalars['ConflictKind']['output']>;
  ConflictState: Loose<Scalars['ConflictState']['output']>;
  ConflictWithdrawal: Loose<ConflictWithdrawal>;
  ExpertOpinion: Loose<ExpertOpinion>;
  ExpertOpinionList: Loose<ExpertOpinionList>;
  SessionConflict: Loose<SessionConflict>;
  ConflictClearance: Loose<ConflictClearance>;
  SessionConflictList: Loose<SessionConflictList>;
  TurnedIntoMeeting: Loose<TurnedIntoMeeting>;
  CouncilMemberName: Loose<CouncilMemberName>;
  SessionProgress: Loose<SessionProgress>;
  DossierProgress: Loose<DossierProgress>;
  LiveSession: Loose<LiveSession>;
  LiveMember: Loose<LiveMember>;
  LiveDossier: Loose<LiveDossier>;
  RoundProgress: Loose<RoundProgress>;
  Ballot: Loose<Ballot>;
  BallotDraft: Loose<BallotDraft>;
  BallotDraftList: Loose<BallotDraftList>;
  BallotList: Loose<BallotList>;
  Verdict: Loose<Verdict>;
  KnockOut: Loose<KnockOut>;
  KnockOutWithdrawal: Loose<KnockOutWithdrawal>;
  Conclusion: Loose<Conclusion>;
  DossierResult: Loose<Omit<DossierResult, 'scoring'> & { scoring?: Maybe<ResolversParentTypes['Scoring']> }>;
  PartMeans: Loose<PartMeans>;
  Scoring: Loose<Omit<Scoring, 'setAside' | 'response'> & { setAside: Array<ResolversParentTypes['SetAsideBallots']>, response: ResolversParentTypes['EvaluationResponse'] }>;
  SetAsideBallots: Loose<SetAsideBallots>;
  Reopening: Loose<Reopening>;
  CountedRequest: Loose<CountedRequest>;
  BallotChoices: Loose<BallotChoices>;
  Agreement: Loose<Agreement>;
  SessionStatistics: Loose<SessionStatistics>;
  CriterionStatistics: Loose<CriterionStatistics>;
  OutlyingBallot: Loose<OutlyingBallot>;
  MemberStatistics: Loose<MemberStatistics>;
  CouncilStatistics: Loose<CouncilStatistics>;
  ResultAsItIs: Loose<ResultAsItIs>;
  Mismatch: Loose<Scalars['Mismatch']['output']>;
  UnmatchedCriterion: Loose<UnmatchedCriterion>;
  MatchedCriteria: Loose<MatchedCriteria>;
  WhatIfItem: Loose<Omit<WhatIfItem, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['EvaluationResponse']> }>;
  WhatIf: Loose<Omit<WhatIf, 'items'> & { items: Array<ResolversParentTypes['WhatIfItem']> }>;
  DossierResultList: Loose<Omit<DossierResultList, 'items'> & { items: Array<ResolversParentTypes['DossierResult']> }>;
  ResultList: Loose<Omit<ResultList, 'items'> & { items: Array<ResolversParentTypes['DossierResult']> }>;
  CouncilEdge: Loose<CouncilEdge>;
  CouncilConnection: Loose<CouncilConnection>;
  SessionEdge: Loose<SessionEdge>;
  SessionConnection: Loose<SessionConnection>;
  CreateCouncilInput: Loose<CreateCouncilInput>;
  UpdateCouncilRegulationInput: Loose<UpdateCouncilRegulationInput>;
  RenewCouncilInput: Loose<RenewCouncilInput>;
  AppointMemberInput: Loose<AppointMemberInput>;
  DismissMemberInput: Loose<DismissMemberInput>;
  PlanSessionInput: Loose<PlanSessionInput>;
  DeclareConflictInput: Loose<DeclareConflictInput>;
  WithdrawConflictInput: Loose<WithdrawConflictInput>;
  GiveExpertOpinionInput: Loose<GiveExpertOpinionInput>;
  ClearConflictInput: Loose<ClearConflictInput>;
  AddToAgendaInput: Loose<AddToAgendaInput>;
  RecuseMemberInput: Loose<RecuseMemberInput>;
  RecordArrivalInput: Loose<RecordArrivalInput>;
  RecordDepartureInput: Loose<RecordDepartureInput>;
  OpenSessionInput: Loose<OpenSessionInput>;
  CancelSessionInput: Loose<CancelSessionInput>;
  SaveBallotDraftInput: Loose<SaveBallotDraftInput>;
  SubmitBallotInput: Loose<SubmitBallotInput>;
  OpenRoundInput: Loose<OpenRoundInput>;
  RecordVerdictInput: Loose<RecordVerdictInput>;
  RecordKnockOutInput: Loose<RecordKnockOutInput>;
  WithdrawKnockOutInput: Loose<WithdrawKnockOutInput>;
  ConcludeDossierInput: Loose<ConcludeDossierInput>;
  CallUpDossierInput: Loose<CallUpDossierInput>;
  TurnIntoMeetingInput: Loose<TurnIntoMeetingInput>;
  PostponeDossierInput: Loose<PostponeDossierInput>;
  ExtendWrittenPeriodInput: Loose<ExtendWrittenPeriodInput>;
  CloseSessionInput: Loose<CloseSessionInput>;
  AdvisoryReview: Loose<AdvisoryReview>;
  AdvisoryRemark: Loose<AdvisoryRemark>;
  AdvisoryReport: Loose<AdvisoryReport>;
  AdvisoryReportList: Loose<AdvisoryReportList>;
  AdvisoryReportContent: Loose<AdvisoryReportContent>;
  AdvisoryReportLine: Loose<AdvisoryReportLine>;
  AdvisoryEvidence: Loose<AdvisoryEvidence>;
  AdvisoryMissedGate: Loose<AdvisoryMissedGate>;
  InquiryKind: Loose<Scalars['InquiryKind']['output']>;
  InquiryState: Loose<Scalars['InquiryState']['output']>;
  Inquiry: Loose<Inquiry>;
  InquiryParticipant: Loose<InquiryParticipant>;
  InquiryList: Loose<InquiryList>;
  ReportedInquiry: Loose<ReportedInquiry>;
  ReportedPaper: Loose<ReportedPaper>;
  DossierComparison: Loose<DossierComparison>;
  ComparedReport: Loose<ComparedReport>;
  ComparedResult: Loose<ComparedResult>;
  ComparedCriterion: Loose<ComparedCriterion>;
  ComparedProposal: Loose<ComparedProposal>;
  ComparedScores: Loose<ComparedScores>;
  ComparedGate: Loose<ComparedGate>;
  ComparedVerdict: Loose<ComparedVerdict>;
  ComparedEvidence: Loose<ComparedEvidence>;
  AdvisoryRemarkInput: Loose<AdvisoryRemarkInput>;
  ReferToAdvisorsInput: Loose<ReferToAdvisorsInput>;
  SaveAdvisoryReviewInput: Loose<SaveAdvisoryReviewInput>;
  HandOverAdvisoryReportInput: Loose<HandOverAdvisoryReportInput>;
  AskSiteVisitInput: Loose<AskSiteVisitInput>;
  AskExtraTestInput: Loose<AskExtraTestInput>;
  PlanSiteVisitInput: Loose<PlanSiteVisitInput>;
  InquiryParticipantInput: Loose<InquiryParticipantInput>;
  RecordSiteVisitInput: Loose<RecordSiteVisitInput>;
  RecordExtraTestInput: Loose<RecordExtraTestInput>;
  WithdrawInquiryInput: Loose<WithdrawInquiryInput>;
  AddInquiryPaperInput: Loose<AddInquiryPaperInput>;
  RemoveInquiryPaperInput: Loose<RemoveInquiryPaperInput>;
  AdvisoryConflict: Loose<AdvisoryConflict>;
  AdvisoryConflictList: Loose<AdvisoryConflictList>;
  AdvisoryRecusal: Loose<AdvisoryRecusal>;
  ClearAdvisoryConflictInput: Loose<ClearAdvisoryConflictInput>;
  RecuseAdvisorInput: Loose<RecuseAdvisorInput>;
  DecisionKind: Loose<Scalars['DecisionKind']['output']>;
  RevocationGround: Loose<Scalars['RevocationGround']['output']>;
  RegisterSort: Loose<Scalars['RegisterSort']['output']>;
  CertificateEnding: Loose<Scalars['CertificateEnding']['output']>;
  LineageEntry: Loose<LineageEntry>;
  CertificateState: Loose<Scalars['CertificateState']['output']>;
  VerificationState: Loose<Scalars['VerificationState']['output']>;
  DecisionName: Loose<DecisionName>;
  SignedDecisionName: Loose<SignedDecisionName>;
  CertificateName: Loose<CertificateName>;
  DecisionItem: Loose<DecisionItem>;
  Decision: Loose<Decision>;
  DecisionEdge: Loose<DecisionEdge>;
  DecisionConnection: Loose<DecisionConnection>;
  DecisionDraftState: Loose<Scalars['DecisionDraftState']['output']>;
  DraftedItem: Loose<DraftedItem>;
  DraftWarning: Loose<DraftWarning>;
  DecisionDraft: Loose<DecisionDraft>;
  IssuedDecision: Loose<IssuedDecision>;
  DecisionPaperItem: Loose<DecisionPaperItem>;
  DecisionPaper: Loose<DecisionPaper>;
  DecisionDocument: Loose<DecisionDocument>;
  DecisionDraftSummary: Loose<DecisionDraftSummary>;
  DecisionDraftEdge: Loose<DecisionDraftEdge>;
  DecisionDraftConnection: Loose<DecisionDraftConnection>;
  IssuedIn: Loose<IssuedIn>;
  Certificate: Loose<Certificate>;
  CertificateEdge: Loose<CertificateEdge>;
  CertificateConnection: Loose<CertificateConnection>;
  VerifiedCertificate: Loose<VerifiedCertificate>;
  Verification: Loose<Verification>;
  SignatureCheck: Loose<SignatureCheck>;
  Credential: Loose<Credential>;
  CertificateLabel: Loose<CertificateLabel>;
  CertificateNumberingYear: Loose<CertificateNumberingYear>;
  CertificateNumbering: Loose<CertificateNumbering>;
  RecognisedItemInput: Loose<RecognisedItemInput>;
  IssueDecisionInput: Loose<IssueDecisionInput>;
  DraftedItemInput: Loose<DraftedItemInput>;
  DraftDecisionInput: Loose<DraftDecisionInput>;
  EditDecisionDraftInput: Loose<EditDecisionDraftInput>;
  IssueDecisionDocumentInput: Loose<IssueDecisionDocumentInput>;
  DropDecisionDraftInput: Loose<DropDecisionDraftInput>;
  IssueDraftedDecisionInput: Loose<IssueDraftedDecisionInput>;
  ApprovedItemInput: Loose<ApprovedItemInput>;
  ApproveForMinistryInput: Loose<ApproveForMinistryInput>;
  EvaluatedAgainItemInput: Loose<EvaluatedAgainItemInput>;
  ReopenDossierInput: Loose<ReopenDossierInput>;
  EvaluateAgainInput: Loose<EvaluateAgainInput>;
  RevokeCertificatesInput: Loose<RevokeCertificatesInput>;
  SetCertificateNumberingInput: Loose<SetCertificateNumberingInput>;
  CertificateNumberingStartInput: Loose<CertificateNumberingStartInput>;
  RevocationCaseState: Loose<Scalars['RevocationCaseState']['output']>;
  CertificateLapse: Loose<Scalars['CertificateLapse']['output']>;
  RevocationVerification: Loose<RevocationVerification>;
  RevocationCase: Loose<RevocationCase>;
  RevocationCaseEdge: Loose<RevocationCaseEdge>;
  RevocationCaseConnection: Loose<RevocationCaseConnection>;
  OpenRevocationCaseInput: Loose<OpenRevocationCaseInput>;
  VerifyRevocationCaseInput: Loose<VerifyRevocationCaseInput>;
  DropRevocationCaseInput: Loose<DropRevocationCaseInput>;
  CentralPartCode: Loose<Scalars['CentralPartCode']['output']>;
  CentralPartState: Loose<Scalars['CentralPartState']['output']>;
  CentralWarningCode: Loose<Scalars['CentralWarningCode']['output']>;
  CentralWarning: Loose<CentralWarning>;
  CentralDocument: Loose<CentralDocument>;
  CentralPart: Loose<CentralPart>;
  CentralSending: Loose<CentralSending>;
  AskedPart: Loose<AskedPart>;
  CentralRequest: Loose<CentralRequest>;
  CentralDossier: Loose<CentralDossier>;
  CentralStep: Loose<Scalars['CentralStep']['output']>;
  CentralQueueItem: Loose<CentralQueueItem>;
  CentralQueue: Loose<CentralQueue>;
  SendToMinistryInput: Loose<SendToMinistryInput>;
  AskedPartInput: Loose<AskedPartInput>;
  AskForPartsInput: Loose<AskForPartsInput>;
  SendAgainInput: Loose<SendAgainInput>;
  InspectionKind: Loose<Scalars['InspectionKind']['output']>;
  InspectionOutcome: Loose<Scalars['InspectionOutcome']['output']>;
  FollowUpOutcome: Loose<Scalars['FollowUpOutcome']['output']>;
  FollowUpState: Loose<Scalars['FollowUpState']['output']>;
  InspectionState: Loose<Scalars['InspectionState']['output']>;
  InspectionFinding: Loose<InspectionFinding>;
  InspectionFile: Loose<InspectionFile>;
  InspectionFollowUp: Loose<InspectionFollowUp>;
  Inspection: Loose<Inspection>;
  InspectionEdge: Loose<InspectionEdge>;
  InspectionConnection: Loose<InspectionConnection>;
  InspectionPlanItem: Loose<InspectionPlanItem>;
  InspectionPlan: Loose<InspectionPlan>;
  InspectionPlanSummary: Loose<InspectionPlanSummary>;
  InspectionPlanEdge: Loose<InspectionPlanEdge>;
  InspectionPlanConnection: Loose<InspectionPlanConnection>;
  PlanInspectionsInput: Loose<PlanInspectionsInput>;
  ChangeInspectionPlanInput: Loose<ChangeInspectionPlanInput>;
  InspectionFindingInput: Loose<InspectionFindingInput>;
  RecordInspectionInput: Loose<RecordInspectionInput>;
  ReviseInspectionInput: Loose<ReviseInspectionInput>;
  AddInspectionFileInput: Loose<AddInspectionFileInput>;
  InspectionFollowUpInput: Loose<InspectionFollowUpInput>;
  InspectionRevocationInput: Loose<InspectionRevocationInput>;
  ConcludeInspectionInput: Loose<ConcludeInspectionInput>;
  AnswerFollowUpInput: Loose<AnswerFollowUpInput>;
  CloseFollowUpInput: Loose<CloseFollowUpInput>;
  RenewalState: Loose<Scalars['RenewalState']['output']>;
  RenewalWindow: Loose<RenewalWindow>;
  RenewalDossier: Loose<RenewalDossier>;
  RenewalReminder: Loose<RenewalReminder>;
  ExpiringCertificate: Loose<ExpiringCertificate>;
  ExpiringCertificateEdge: Loose<ExpiringCertificateEdge>;
  ExpiringCertificateConnection: Loose<ExpiringCertificateConnection>;
  RenewalReminders: Loose<RenewalReminders>;
  RevocationNoticeSigner: Loose<RevocationNoticeSigner>;
  IssuedRevocationNotice: Loose<IssuedRevocationNotice>;
  RevocationNoticeList: Loose<RevocationNoticeList>;
  RevocationNotice: Loose<RevocationNotice>;
  IssueRevocationNoticesInput: Loose<IssueRevocationNoticesInput>;
  SetRenewalRemindersInput: Loose<SetRenewalRemindersInput>;
  ActivityKind: Loose<Scalars['ActivityKind']['output']>;
  FairForm: Loose<Scalars['FairForm']['output']>;
  SalesPointType: Loose<Scalars['SalesPointType']['output']>;
  CertificationScheme: Loose<Scalars['CertificationScheme']['output']>;
  MoneySource: Loose<Scalars['MoneySource']['output']>;
  PolicyDocumentType: Loose<Scalars['PolicyDocumentType']['output']>;
  ActivityState: Loose<Scalars['ActivityState']['output']>;
  TrainingDetails: Loose<TrainingDetails>;
  TradeFairDetails: Loose<TradeFairDetails>;
  SalesPointDetails: Loose<SalesPointDetails>;
  ChainDetails: Loose<ChainDetails>;
  AreaCertification: Loose<AreaCertification>;
  MaterialAreaDetails: Loose<MaterialAreaDetails>;
  SupportAmount: Loose<SupportAmount>;
  SupportDetails: Loose<SupportDetails>;
  CraftVillageDetails: Loose<CraftVillageDetails>;
  PolicyDocumentDetails: Loose<PolicyDocumentDetails>;
  ProducerFiguresDetails: Loose<ProducerFiguresDetails>;
  ActivityDetails: Loose<ActivityDetails>;
  TrainingDetailsInput: Loose<TrainingDetailsInput>;
  TradeFairDetailsInput: Loose<TradeFairDetailsInput>;
  SalesPointDetailsInput: Loose<SalesPointDetailsInput>;
  ChainDetailsInput: Loose<ChainDetailsInput>;
  AreaCertificationInput: Loose<AreaCertificationInput>;
  MaterialAreaDetailsInput: Loose<MaterialAreaDetailsInput>;
  SupportAmountInput: Loose<SupportAmountInput>;
  SupportDetailsInput: Loose<SupportDetailsInput>;
  CraftVillageDetailsInput: Loose<CraftVillageDetailsInput>;
  PolicyDocumentDetailsInput: Loose<PolicyDocumentDetailsInput>;
  ProducerFiguresDetailsInput: Loose<ProducerFiguresDetailsInput>;
  ActivityDetailsInput: Loose<ActivityDetailsInput>;
  ActivityFile: Loose<ActivityFile>;
  ActivityDocument: Loose<ActivityDocument>;
  ActivityDocumentInput: Loose<ActivityDocumentInput>;
  ActivityCancellation: Loose<ActivityCancellation>;
  Activity: Loose<Activity>;
  ActivityEdge: Loose<ActivityEdge>;
  ActivityConnection: Loose<ActivityConnection>;
  RecordActivityInput: Loose<RecordActivityInput>;
  EditActivityInput: Loose<EditActivityInput>;
  CancelActivityInput: Loose<CancelActivityInput>;
  CountKind: Loose<Scalars['CountKind']['output']>;
  RollUp: Loose<Scalars['RollUp']['output']>;
  OverYears: Loose<Scalars['OverYears']['output']>;
  CountedThing: Loose<Scalars['CountedThing']['output']>;
  RecordKind: Loose<Scalars['RecordKind']['output']>;
  IndicatorCount: Loose<IndicatorCount>;
  IndicatorSource: Loose<IndicatorSource>;
  Indicator: Loose<Indicator>;
  IndicatorList: Loose<IndicatorList>;
  IndicatorVersion: Loose<IndicatorVersion>;
  OwnIndicator: Loose<OwnIndicator>;
  OwnIndicatorList: Loose<OwnIndicatorList>;
  PlanState: Loose<Scalars['PlanState']['output']>;
  TargetKind: Loose<Scalars['TargetKind']['output']>;
  Target: Loose<Target>;
  PlanSummary: Loose<PlanSummary>;
  Plan: Loose<Plan>;
  PlanDocument: Loose<PlanDocument>;
  PlanApproval: Loose<PlanApproval>;
  TargetValue: Loose<TargetValue>;
  PlanDecision: Loose<PlanDecision>;
  PlanChange: Loose<PlanChange>;
  PlanChanges: Loose<PlanChanges>;
  PlanEdge: Loose<PlanEdge>;
  PlanConnection: Loose<PlanConnection>;
  Counted: Loose<Counted>;
  CountedPart: Loose<CountedPart>;
  ShownFraction: Loose<ShownFraction>;
  TargetProgress: Loose<TargetProgress>;
  PlanProgress: Loose<PlanProgress>;
  PlannedTarget: Loose<PlannedTarget>;
  PlanCheckRule: Loose<Scalars['PlanCheckRule']['output']>;
  PlanCheckHow: Loose<Scalars['PlanCheckHow']['output']>;
  PlanCheckOutcome: Loose<Scalars['PlanCheckOutcome']['output']>;
  PlanCheck: Loose<PlanCheck>;
  PlanChecks: Loose<PlanChecks>;
  LocalTextInput: Loose<LocalTextInput>;
  UnitOfMeasureInput: Loose<UnitOfMeasureInput>;
  IndicatorCountInput: Loose<IndicatorCountInput>;
  IndicatorReportFile: Loose<IndicatorReportFile>;
  IndicatorReportRevision: Loose<IndicatorReportRevision>;
  IndicatorReport: Loose<IndicatorReport>;
  CountedReport: Loose<CountedReport>;
  CountedReportEdge: Loose<CountedReportEdge>;
  CountedReportConnection: Loose<CountedReportConnection>;
  ReportIndicatorInput: Loose<ReportIndicatorInput>;
  CreateIndicatorInput: Loose<CreateIndicatorInput>;
  ReviseIndicatorInput: Loose<ReviseIndicatorInput>;
  TargetInput: Loose<TargetInput>;
  CreatePlanInput: Loose<CreatePlanInput>;
  SetTargetsInput: Loose<SetTargetsInput>;
  PlanDecisionInput: Loose<PlanDecisionInput>;
  TargetKeyInput: Loose<TargetKeyInput>;
  RevisePlanInput: Loose<RevisePlanInput>;
  ApprovePlanInput: Loose<ApprovePlanInput>;
  ReportPeriod: Loose<Scalars['ReportPeriod']['output']>;
  ReportCounts: Loose<ReportCounts>;
  StarCounts: Loose<StarCounts>;
  GroupCounts: Loose<GroupCounts>;
  ProducerKindCounts: Loose<ProducerKindCounts>;
  YearStars: Loose<YearStars>;
  PlaceCounts: Loose<PlaceCounts>;
  ReportPlan: Loose<ReportPlan>;
  Forecast: Loose<Forecast>;
  ReportProgress: Loose<ReportProgress>;
  ReportIndicator: Loose<ReportIndicator>;
  UnitReport: Loose<UnitReport>;
  ComparedYear: Loose<ComparedYear>;
  ComparedUnit: Loose<ComparedUnit>;
  UnitComparison: Loose<UnitComparison>;
  RecognitionCount: Loose<Scalars['RecognitionCount']['output']>;
  CertifiedThing: Loose<Scalars['CertifiedThing']['output']>;
  CountedCertificate: Loose<CountedCertificate>;
  CountedCertificateEdge: Loose<CountedCertificateEdge>;
  CountedCertificateConnection: Loose<CountedCertificateConnection>;
  CountedRecordDocument: Loose<CountedRecordDocument>;
  CountedProduct: Loose<CountedProduct>;
  CountedRecordKind: Loose<Scalars['CountedRecordKind']['output']>;
  CountedRecord: Loose<CountedRecord>;
  CountedRecordEdge: Loose<CountedRecordEdge>;
  CountedRecordConnection: Loose<CountedRecordConnection>;
  ReportSnapshotSummary: Loose<ReportSnapshotSummary>;
  ReportSnapshot: Loose<ReportSnapshot>;
  ReportSnapshotEdge: Loose<ReportSnapshotEdge>;
  ReportSnapshotConnection: Loose<ReportSnapshotConnection>;
  TakeReportSnapshotInput: Loose<TakeReportSnapshotInput>;
  StampWithdrawalKind: Loose<Scalars['StampWithdrawalKind']['output']>;
  StampState: Loose<Scalars['StampState']['output']>;
  StampWithdrawal: Loose<StampWithdrawal>;
  RecallLifting: Loose<RecallLifting>;
  StampDownloads: Loose<StampDownloads>;
  LotStamps: Loose<LotStamps>;
  StampBatch: Loose<StampBatch>;
  StampRequestState: Loose<Scalars['StampRequestState']['output']>;
  StampRequest: Loose<StampRequest>;
  StampRequestEdge: Loose<StampRequestEdge>;
  StampRequestConnection: Loose<StampRequestConnection>;
  StampBatchEdge: Loose<StampBatchEdge>;
  StampBatchConnection: Loose<StampBatchConnection>;
  StampCertificate: Loose<StampCertificate>;
  ScansOfStamp: Loose<ScansOfStamp>;
  ScansOfDay: Loose<ScansOfDay>;
  ScansOfProvince: Loose<ScansOfProvince>;
  StampScans: Loose<StampScans>;
  SuspicionGround: Loose<Scalars['SuspicionGround']['output']>;
  SuspectedCopy: Loose<SuspectedCopy>;
  SuspicionSettlement: Loose<SuspicionSettlement>;
  SuspectedCopyEdge: Loose<SuspectedCopyEdge>;
  SuspectedCopyConnection: Loose<SuspectedCopyConnection>;
  Material: Loose<Material>;
  Shipment: Loose<Shipment>;
  LotRecall: Loose<LotRecall>;
  ProductionLot: Loose<ProductionLot>;
  LiftedRecall: Loose<LiftedRecall>;
  ProductionLotEdge: Loose<ProductionLotEdge>;
  ProductionLotConnection: Loose<ProductionLotConnection>;
  PublishedMaterial: Loose<PublishedMaterial>;
  PublishedShipment: Loose<PublishedShipment>;
  PublishedLot: Loose<PublishedLot>;
  PublicWithdrawal: Loose<PublicWithdrawal>;
  KnownStamp: Loose<KnownStamp>;
  Stamp: Loose<Stamp>;
  HandOverStampsInput: Loose<HandOverStampsInput>;
  RequestStampsInput: Loose<RequestStampsInput>;
  RefuseStampRequestInput: Loose<RefuseStampRequestInput>;
  MaterialInput: Loose<MaterialInput>;
  ShipmentInput: Loose<ShipmentInput>;
  RecordLotInput: Loose<RecordLotInput>;
  UpdateLotInput: Loose<UpdateLotInput>;
  RecallLotInput: Loose<RecallLotInput>;
  LiftLotRecallInput: Loose<LiftLotRecallInput>;
  LiftStampRecallInput: Loose<LiftStampRecallInput>;
  SettleSuspicionInput: Loose<SettleSuspicionInput>;
  LotStampsInput: Loose<LotStampsInput>;
  PutStampsOnLotsInput: Loose<PutStampsOnLotsInput>;
  WithdrawStampsInput: Loose<WithdrawStampsInput>;
  MergedKind: Loose<Scalars['MergedKind']['output']>;
  DistinctPair: Loose<DistinctPair>;
  DismissDuplicateInput: Loose<DismissDuplicateInput>;
  MergeProductsInput: Loose<MergeProductsInput>;
  ProductMerge: Loose<ProductMerge>;
  RestoreDuplicateInput: Loose<RestoreDuplicateInput>;
  DistinctPairs: Loose<DistinctPairs>;
  MergeProducersInput: Loose<MergeProducersInput>;
  ProducerMerge: Loose<ProducerMerge>;
  ProducerHistory: Loose<ProducerHistory>;
  ProductDossier: Loose<ProductDossier>;
  ProductHistory: Loose<ProductHistory>;
  RegisterState: Loose<Scalars['RegisterState']['output']>;
  ProductSet: Loose<ProductSet>;
  RegisteredCertificate: Loose<RegisteredCertificate>;
  PublicProduct: Loose<PublicProduct>;
  PublicProductDetails: Loose<PublicProductDetails>;
  PictureFile: Loose<PictureFile>;
  ProductPicture: Loose<ProductPicture>;
  ChannelKind: Loose<Scalars['ChannelKind']['output']>;
  SalesChannel: Loose<SalesChannel>;
  PublicProductProfile: Loose<PublicProductProfile>;
  HiddenProfile: Loose<HiddenProfile>;
  ProductProfile: Loose<ProductProfile>;
  SalesChannelInput: Loose<SalesChannelInput>;
  ProductPictureInput: Loose<ProductPictureInput>;
  SaveProductProfileInput: Loose<SaveProductProfileInput>;
  ModerateProductProfileInput: Loose<ModerateProductProfileInput>;
  PublicProductEdge: Loose<PublicProductEdge>;
  PublicProductConnection: Loose<PublicProductConnection>;
  PublicProducer: Loose<PublicProducer>;
  CountByGroup: Loose<CountByGroup>;
  CountBySet: Loose<CountBySet>;
  CountByStar: Loose<CountByStar>;
  CountByKind: Loose<CountByKind>;
  CountByYear: Loose<CountByYear>;
  CountByUnit: Loose<CountByUnit>;
  CountByState: Loose<CountByState>;
  RegisterFacets: Loose<RegisterFacets>;
  QueueRole: Loose<Scalars['QueueRole']['output']>;
  QueueStep: Loose<Scalars['QueueStep']['output']>;
  Colour: Loose<Scalars['Colour']['output']>;
  QueueItem: Loose<QueueItem>;
  QueueCount: Loose<QueueCount>;
  ColourCounts: Loose<ColourCounts>;
  QueuePageInfo: Loose<QueuePageInfo>;
  QueuedFollowUp: Loose<QueuedFollowUp>;
  QueuedFollowUps: Loose<QueuedFollowUps>;
  QueuedStampRequest: Loose<QueuedStampRequest>;
  QueuedStampRequests: Loose<QueuedStampRequests>;
  WorkQueue: Loose<WorkQueue>;
  CouncilStep: Loose<Scalars['CouncilStep']['output']>;
  CouncilName: Loose<CouncilName>;
  CouncilQueueDossier: Loose<CouncilQueueDossier>;
  CouncilQueueItem: Loose<CouncilQueueItem>;
  CouncilQueueCount: Loose<CouncilQueueCount>;
  CouncilQueue: Loose<CouncilQueue>;
  DecisionStep: Loose<Scalars['DecisionStep']['output']>;
  RevocationToSign: Loose<RevocationToSign>;
  DecisionQueueItem: Loose<DecisionQueueItem>;
  DecisionQueueCount: Loose<DecisionQueueCount>;
  DecisionQueue: Loose<DecisionQueue>;
  ProducerReason: Loose<Scalars['ProducerReason']['output']>;
  AlikeProducer: Loose<AlikeProducer>;
  ProducerDuplicate: Loose<ProducerDuplicate>;
  ProducerDuplicates: Loose<ProducerDuplicates>;
  ProductReason: Loose<Scalars['ProductReason']['output']>;
  AlikeProduct: Loose<AlikeProduct>;
  ProductDuplicate: Loose<ProductDuplicate>;
  ProductDuplicates: Loose<ProductDuplicates>;
  SearchKind: Loose<Scalars['SearchKind']['output']>;
  SearchMatch: Loose<Scalars['SearchMatch']['output']>;
  SearchHit: Loose<SearchHit>;
  SearchResult: Loose<SearchResult>;
  ImportedUnitKind: Loose<Scalars['ImportedUnitKind']['output']>;
  UnitImportRow: Loose<UnitImportRow>;
  ImportUnitsInput: Loose<ImportUnitsInput>;
  NameAndKind: Loose<NameAndKind>;
  UnitRenaming: Loose<UnitRenaming>;
  SuccessionImportRow: Loose<SuccessionImportRow>;
  PlaceProducerInput: Loose<PlaceProducerInput>;
  ImportSuccessionsInput: Loose<ImportSuccessionsInput>;
  SuccessionImportPreview: Loose<SuccessionImportPreview>;
  SuccessionImport: Loose<SuccessionImport>;
  UnitImportPreview: Loose<UnitImportPreview>;
  UnitImport: Loose<UnitImport>;
  ActivityImportRow: Loose<ActivityImportRow>;
  ImportActivitiesInput: Loose<ImportActivitiesInput>;
  ActivityImportPreview: Loose<ActivityImportPreview>;
  ActivityImport: Loose<ActivityImport>;
  CertificateImportRow: Loose<CertificateImportRow>;
  ImportCertificatesInput: Loose<ImportCertificatesInput>;
  CertificateImportPreview: Loose<CertificateImportPreview>;
  CertificateImport: Loose<CertificateImport>;
  DossierFormKind: Loose<Scalars['DossierFormKind']['output']>;
  FormIssuer: Loose<Scalars['FormIssuer']['output']>;
  FormProducer: Loose<FormProducer>;
  FormProduct: Loose<FormProduct>;
  FormAttachment: Loose<FormAttachment>;
  AssessedCriterion: Loose<AssessedCriterion>;
  AssessedSection: Loose<AssessedSection>;
  AssessedPart: Loose<AssessedPart>;
  FormGrowthYear: Loose<FormGrowthYear>;
  FormSelfAssessment: Loose<FormSelfAssessment>;
  FormReport: Loose<FormReport>;
  FormReturnItem: Loose<FormReturnItem>;
  FormReturnNotice: Loose<FormReturnNotice>;
  DossierForm: Loose<DossierForm>;
  IssueClaimReceiptInput: Loose<IssueClaimReceiptInput>;
  ClaimReceipt: Loose<ClaimReceipt>;
  SessionDocumentKind: Loose<Scalars['SessionDocumentKind']['output']>;
  Following: Loose<Scalars['Following']['output']>;
  SessionDocumentMember: Loose<SessionDocumentMember>;
  SessionDocumentRecusal: Loose<SessionDocumentRecusal>;
  SessionDocumentSetAside: Loose<SessionDocumentSetAside>;
  SessionDocumentBallot: Loose<SessionDocumentBallot>;
  SessionDocumentRound: Loose<SessionDocumentRound>;
  SessionDocumentVerdict: Loose<SessionDocumentVerdict>;
  SessionDocumentKnockOut: Loose<SessionDocumentKnockOut>;
  SessionDocumentWithdrawnKnockOut: Loose<SessionDocumentWithdrawnKnockOut>;
  SessionDocumentGate: Loose<SessionDocumentGate>;
  SessionDocumentItem: Loose<SessionDocumentItem>;
  SessionDocumentExpertOpinion: Loose<SessionDocumentExpertOpinion>;
  SessionDocumentSigner: Loose<SessionDocumentSigner>;
  IssuedDocumentKind: Loose<Scalars['IssuedDocumentKind']['output']>;
  DocumentSigner: Loose<DocumentSigner>;
  SignedFile: Loose<SignedFile>;
  IssuedDocument: Loose<IssuedDocument>;
  IssuedBallot: Loose<IssuedBallot>;
  IssuedBallotList: Loose<IssuedBallotList>;
  IssuedDocumentList: Loose<IssuedDocumentList>;
  ResultNoticeSigner: Loose<ResultNoticeSigner>;
  ResultNotice: Loose<ResultNotice>;
  ResultNoticePart: Loose<ResultNoticePart>;
  IssueBallotInput: Loose<IssueBallotInput>;
  IssueResultNoticesInput: Loose<IssueResultNoticesInput>;
  IssueSessionDocumentInput: Loose<IssueSessionDocumentInput>;
  SessionDocumentCouncil: Loose<SessionDocumentCouncil>;
  SessionDocumentTurned: Loose<SessionDocumentTurned>;
  SessionDocumentMovement: Loose<SessionDocumentMovement>;
  SessionDocument: Loose<SessionDocument>;
  BallotFormOption: Loose<BallotFormOption>;
  BallotFormCriterion: Loose<BallotFormCriterion>;
  BallotFormSection: Loose<BallotFormSection>;
  BallotFormPart: Loose<BallotFormPart>;
  BallotFormMember: Loose<BallotFormMember>;
  BallotForm: Loose<BallotForm>;
  PreviewFault: Loose<PreviewFault>;
  MissedGate: Loose<MissedGate>;
  SelfAssessmentPreview: Loose<SelfAssessmentPreview>;
  Int: Loose<Scalars['Int']['output']>;
};

export type listSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type listSizeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = listSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  openData?: Resolver<ResolversTypes['OpenData'], ParentType, ContextType>;
  map?: Resolver<ResolversTypes['Map'], ParentType, ContextType, Partial<QuerymapArgs>>;
  productLocation?: Resolver<ResolversTypes['ProductLocation'], ParentType, ContextType, RequireFields<QueryproductLocationArgs, 'productId'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryaccountArgs, 'accountId'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryaccountsArgs, 'first'>>;
  failedJobs?: Resolver<ResolversTypes['FailedJobConnection'], ParentType, ContextType, RequireFields<QueryfailedJobsArgs, 'first'>>;
  units?: Resolver<ResolversTypes['UnitList'], ParentType, ContextType, RequireFields<QueryunitsArgs, 'parentCode'>>;
  unit?: Resolver<ResolversTypes['UnitOfDay'], ParentType, ContextType, RequireFields<QueryunitArgs, 'code'>>;
  producerClaimRequests?: Resolver<ResolversTypes['ProducerClaimRequestConnection'], ParentType, ContextType, RequireFields<QueryproducerClaimRequestsArgs, 'first'>>;
  myProducerClaimRequests?: Resolver<ResolversTypes['ProducerClaimRequestConnection'], ParentType, ContextType, RequireFields<QuerymyProducerClaimRequestsArgs, 'first'>>;
  sensitiveReadings?: Resolver<ResolversTypes['SensitiveReadingConnection'], ParentType, ContextType, RequireFields<QuerysensitiveReadingsArgs, 'producerId' | 'first'>>;
  producer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType, RequireFields<QueryproducerArgs, 'producerId'>>;
  producers?: Resolver<ResolversTypes['ProducerConnection'], ParentType, ContextType, RequireFields<QueryproducersArgs, 'first'>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<QueryproductArgs, 'productId'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryproductsArgs, 'first'>>;
  calendarYear?: Resolver<ResolversTypes['CalendarYear'], ParentType, ContextType, RequireFields<QuerycalendarYearArgs, 'unitCode' | 'year'>>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<QuerydossierArgs, 'dossierId'>>;
  rounds?: Resolver<ResolversTypes['RoundList'], ParentType, ContextType, RequireFields<QueryroundsArgs, 'unitCode' | 'year'>>;
  dossiers?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, RequireFields<QuerydossiersArgs, 'first'>>;
  paperDossiers?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, RequireFields<QuerypaperDossiersArgs, 'first'>>;
  dossierChecklist?: Resolver<ResolversTypes['Checklist'], ParentType, ContextType, RequireFields<QuerydossierChecklistArgs, 'dossierId'>>;
  dossierDeadlines?: Resolver<ResolversTypes['DossierDeadlineList'], ParentType, ContextType, RequireFields<QuerydossierDeadlinesArgs, 'dossierId'>>;
  dossierEvidence?: Resolver<ResolversTypes['EvidenceList'], ParentType, ContextType, RequireFields<QuerydossierEvidenceArgs, 'dossierId'>>;
  evidenceFile?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<QueryevidenceFileArgs, 'dossierId' | 'evidenceId'>>;
  dossierReturns?: Resolver<ResolversTypes['DossierReturnList'], ParentType, ContextType, RequireFields<QuerydossierReturnsArgs, 'dossierId'>>;
  supplementSettings?: Resolver<ResolversTypes['SupplementSettings'], ParentType, ContextType, RequireFields<QuerysupplementSettingsArgs, 'unitCode'>>;
  dossierHandovers?: Resolver<ResolversTypes['DossierHandoverList'], ParentType, ContextType, RequireFields<QuerydossierHandoversArgs, 'dossierId'>>;
  communeReport?: Resolver<ResolversTypes['CommuneReport'], ParentType, ContextType, RequireFields<QuerycommuneReportArgs, 'dossierId'>>;
  dossierReviews?: Resolver<ResolversTypes['DossierReviewList'], ParentType, ContextType, RequireFields<QuerydossierReviewsArgs, 'dossierId'>>;
  evidenceReadings?: Resolver<ResolversTypes['EvidenceReadingConnection'], ParentType, ContextType, RequireFields<QueryevidenceReadingsArgs, 'dossierId' | 'first'>>;
  evidenceLink?: Resolver<ResolversTypes['EvidenceLink'], ParentType, ContextType, RequireFields<QueryevidenceLinkArgs, 'dossierId' | 'evidenceId'>>;
  instruments?: Resolver<ResolversTypes['InstrumentList'], ParentType, ContextType>;
  criteriaSets?: Resolver<ResolversTypes['CriteriaSetList'], ParentType, ContextType, Partial<QuerycriteriaSetsArgs>>;
  criteriaSet?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType, RequireFields<QuerycriteriaSetArgs, 'instrument' | 'set'>>;
  criteriaVersions?: Resolver<ResolversTypes['CriteriaVersionList'], ParentType, ContextType, RequireFields<QuerycriteriaVersionsArgs, 'instrument' | 'set'>>;
  previewInstrumentImport?: Resolver<ResolversTypes['InstrumentImportPreview'], ParentType, ContextType, RequireFields<QuerypreviewInstrumentImportArgs, 'instruments'>>;
  previewCriteriaImport?: Resolver<ResolversTypes['CriteriaImportPreview'], ParentType, ContextType, RequireFields<QuerypreviewCriteriaImportArgs, 'sets'>>;
  previewCriteriaWording?: Resolver<ResolversTypes['CriteriaWordingPreview'], ParentType, ContextType, RequireFields<QuerypreviewCriteriaWordingArgs, 'wordings'>>;
  evaluate?: Resolver<ResolversTypes['EvaluationResponse'], ParentType, ContextType, RequireFields<QueryevaluateArgs, 'instrument' | 'set' | 'request'>>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType, RequireFields<QuerycouncilArgs, 'councilId'>>;
  councils?: Resolver<ResolversTypes['CouncilConnection'], ParentType, ContextType, RequireFields<QuerycouncilsArgs, 'first'>>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<QuerysessionArgs, 'sessionId'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerysessionsArgs, 'first'>>;
  sessionProgress?: Resolver<ResolversTypes['SessionProgress'], ParentType, ContextType, RequireFields<QuerysessionProgressArgs, 'sessionId'>>;
  sessionConflicts?: Resolver<ResolversTypes['SessionConflictList'], ParentType, ContextType, RequireFields<QuerysessionConflictsArgs, 'sessionId'>>;
  myConflicts?: Resolver<ResolversTypes['DeclaredConflictList'], ParentType, ContextType>;
  expertOpinions?: Resolver<ResolversTypes['ExpertOpinionList'], ParentType, ContextType, RequireFields<QueryexpertOpinionsArgs, 'sessionId'>>;
  liveSession?: Resolver<ResolversTypes['LiveSession'], ParentType, ContextType, RequireFields<QueryliveSessionArgs, 'sessionId'>>;
  myBallots?: Resolver<ResolversTypes['BallotList'], ParentType, ContextType, RequireFields<QuerymyBallotsArgs, 'sessionId'>>;
  myBallotDrafts?: Resolver<ResolversTypes['BallotDraftList'], ParentType, ContextType, RequireFields<QuerymyBallotDraftsArgs, 'sessionId'>>;
  sessionResults?: Resolver<ResolversTypes['ResultList'], ParentType, ContextType, RequireFields<QuerysessionResultsArgs, 'sessionId'>>;
  dossierResult?: Resolver<ResolversTypes['DossierResult'], ParentType, ContextType, RequireFields<QuerydossierResultArgs, 'dossierId'>>;
  dossierResults?: Resolver<ResolversTypes['DossierResultList'], ParentType, ContextType, RequireFields<QuerydossierResultsArgs, 'dossierId'>>;
  councilStatistics?: Resolver<ResolversTypes['CouncilStatistics'], ParentType, ContextType, RequireFields<QuerycouncilStatisticsArgs, 'councilId'>>;
  sessionWhatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QuerysessionWhatIfArgs, 'sessionId' | 'instrument' | 'set'>>;
  advisoryConflicts?: Resolver<ResolversTypes['AdvisoryConflictList'], ParentType, ContextType, RequireFields<QueryadvisoryConflictsArgs, 'dossierId'>>;
  advisoryReview?: Resolver<ResolversTypes['AdvisoryReview'], ParentType, ContextType, RequireFields<QueryadvisoryReviewArgs, 'dossierId'>>;
  advisoryReports?: Resolver<ResolversTypes['AdvisoryReportList'], ParentType, ContextType, RequireFields<QueryadvisoryReportsArgs, 'dossierId'>>;
  advisoryReport?: Resolver<ResolversTypes['AdvisoryReport'], ParentType, ContextType, RequireFields<QueryadvisoryReportArgs, 'dossierId' | 'reportId'>>;
  dossierInquiries?: Resolver<ResolversTypes['InquiryList'], ParentType, ContextType, RequireFields<QuerydossierInquiriesArgs, 'dossierId'>>;
  dossierComparison?: Resolver<ResolversTypes['DossierComparison'], ParentType, ContextType, RequireFields<QuerydossierComparisonArgs, 'dossierId'>>;
  revocationCase?: Resolver<ResolversTypes['RevocationCase'], ParentType, ContextType, RequireFields<QueryrevocationCaseArgs, 'revocationCaseId'>>;
  revocationCases?: Resolver<ResolversTypes['RevocationCaseConnection'], ParentType, ContextType, RequireFields<QueryrevocationCasesArgs, 'first'>>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<QuerydecisionArgs, 'decisionId'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QuerydecisionsArgs, 'first'>>;
  decisionDocument?: Resolver<ResolversTypes['DecisionDocument'], ParentType, ContextType, RequireFields<QuerydecisionDocumentArgs, 'decisionId'>>;
  decisionDraft?: Resolver<ResolversTypes['DecisionDraft'], ParentType, ContextType, RequireFields<QuerydecisionDraftArgs, 'draftId'>>;
  decisionDrafts?: Resolver<ResolversTypes['DecisionDraftConnection'], ParentType, ContextType, RequireFields<QuerydecisionDraftsArgs, 'first'>>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<QuerycertificateArgs, 'certificateId'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QuerycertificatesArgs, 'first'>>;
  certificateNumbering?: Resolver<ResolversTypes['CertificateNumbering'], ParentType, ContextType, RequireFields<QuerycertificateNumberingArgs, 'unitCode'>>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType, RequireFields<QueryverificationArgs, 'code'>>;
  certificateLabel?: Resolver<ResolversTypes['CertificateLabel'], ParentType, ContextType, RequireFields<QuerycertificateLabelArgs, 'code'>>;
  certificateCredential?: Resolver<ResolversTypes['Credential'], ParentType, ContextType, RequireFields<QuerycertificateCredentialArgs, 'code'>>;
  statusListCredential?: Resolver<ResolversTypes['Credential'], ParentType, ContextType, RequireFields<QuerystatusListCredentialArgs, 'list'>>;
  centralDossier?: Resolver<ResolversTypes['CentralDossier'], ParentType, ContextType, RequireFields<QuerycentralDossierArgs, 'dossierId'>>;
  centralQueue?: Resolver<ResolversTypes['CentralQueue'], ParentType, ContextType>;
  inspectionPlan?: Resolver<ResolversTypes['InspectionPlan'], ParentType, ContextType, RequireFields<QueryinspectionPlanArgs, 'inspectionPlanId'>>;
  inspectionPlans?: Resolver<ResolversTypes['InspectionPlanConnection'], ParentType, ContextType, RequireFields<QueryinspectionPlansArgs, 'first'>>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<QueryinspectionArgs, 'inspectionId'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryinspectionsArgs, 'first'>>;
  expiringCertificates?: Resolver<ResolversTypes['ExpiringCertificateConnection'], ParentType, ContextType, RequireFields<QueryexpiringCertificatesArgs, 'first'>>;
  renewalReminders?: Resolver<ResolversTypes['RenewalReminders'], ParentType, ContextType, RequireFields<QueryrenewalRemindersArgs, 'unitCode'>>;
  revocationNotice?: Resolver<ResolversTypes['RevocationNotice'], ParentType, ContextType, RequireFields<QueryrevocationNoticeArgs, 'certificateId'>>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<QueryactivityArgs, 'activityId'>>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryactivitiesArgs, 'first'>>;
  indicators?: Resolver<ResolversTypes['IndicatorList'], ParentType, ContextType>;
  unitIndicators?: Resolver<ResolversTypes['OwnIndicatorList'], ParentType, ContextType, RequireFields<QueryunitIndicatorsArgs, 'unitCode'>>;
  reportedValues?: Resolver<ResolversTypes['CountedReportConnection'], ParentType, ContextType, RequireFields<QueryreportedValuesArgs, 'indicator' | 'unitCode' | 'from' | 'until' | 'first'>>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<QueryplanArgs, 'planId'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryplansArgs, 'first'>>;
  planChanges?: Resolver<ResolversTypes['PlanChanges'], ParentType, ContextType, RequireFields<QueryplanChangesArgs, 'planId' | 'first'>>;
  planChecks?: Resolver<ResolversTypes['PlanChecks'], ParentType, ContextType, RequireFields<QueryplanChecksArgs, 'planId'>>;
  planProgress?: Resolver<ResolversTypes['PlanProgress'], ParentType, ContextType, RequireFields<QueryplanProgressArgs, 'planId'>>;
  unitReport?: Resolver<ResolversTypes['UnitReport'], ParentType, ContextType, RequireFields<QueryunitReportArgs, 'unitCode' | 'year'>>;
  unitComparison?: Resolver<ResolversTypes['UnitComparison'], ParentType, ContextType, RequireFields<QueryunitComparisonArgs, 'unitCode' | 'indicator' | 'fromYear' | 'untilYear'>>;
  countedCertificates?: Resolver<ResolversTypes['CountedCertificateConnection'], ParentType, ContextType, RequireFields<QuerycountedCertificatesArgs, 'unitCode' | 'from' | 'until' | 'first'>>;
  countedRecords?: Resolver<ResolversTypes['CountedRecordConnection'], ParentType, ContextType, RequireFields<QuerycountedRecordsArgs, 'unitCode' | 'from' | 'until' | 'indicator' | 'first'>>;
  reportSnapshot?: Resolver<ResolversTypes['ReportSnapshot'], ParentType, ContextType, RequireFields<QueryreportSnapshotArgs, 'snapshotId'>>;
  reportSnapshots?: Resolver<ResolversTypes['ReportSnapshotConnection'], ParentType, ContextType, RequireFields<QueryreportSnapshotsArgs, 'unitCode' | 'first'>>;
  stampRequests?: Resolver<ResolversTypes['StampRequestConnection'], ParentType, ContextType, RequireFields<QuerystampRequestsArgs, 'first'>>;
  stampBatch?: Resolver<ResolversTypes['StampBatch'], ParentType, ContextType, RequireFields<QuerystampBatchArgs, 'stampBatchId'>>;
  stampBatches?: Resolver<ResolversTypes['StampBatchConnection'], ParentType, ContextType, RequireFields<QuerystampBatchesArgs, 'first'>>;
  productionLot?: Resolver<ResolversTypes['ProductionLot'], ParentType, ContextType, RequireFields<QueryproductionLotArgs, 'lotId'>>;
  productionLots?: Resolver<ResolversTypes['ProductionLotConnection'], ParentType, ContextType, RequireFields<QueryproductionLotsArgs, 'productId' | 'first'>>;
  stampScans?: Resolver<ResolversTypes['StampScans'], ParentType, ContextType, RequireFields<QuerystampScansArgs, 'stampBatchId'>>;
  suspectedCopies?: Resolver<ResolversTypes['SuspectedCopyConnection'], ParentType, ContextType, RequireFields<QuerysuspectedCopiesArgs, 'first'>>;
  stamp?: Resolver<ResolversTypes['Stamp'], ParentType, ContextType, RequireFields<QuerystampArgs, 'serial'>>;
  dismissedDuplicates?: Resolver<ResolversTypes['DistinctPairs'], ParentType, ContextType, RequireFields<QuerydismissedDuplicatesArgs, 'kind' | 'id'>>;
  producerHistory?: Resolver<ResolversTypes['ProducerHistory'], ParentType, ContextType, RequireFields<QueryproducerHistoryArgs, 'producerId'>>;
  productHistory?: Resolver<ResolversTypes['ProductHistory'], ParentType, ContextType, RequireFields<QueryproductHistoryArgs, 'productId'>>;
  publicProducts?: Resolver<ResolversTypes['PublicProductConnection'], ParentType, ContextType, RequireFields<QuerypublicProductsArgs, 'first'>>;
  publicProductFacets?: Resolver<ResolversTypes['RegisterFacets'], ParentType, ContextType, Partial<QuerypublicProductFacetsArgs>>;
  publicProduct?: Resolver<ResolversTypes['PublicProductDetails'], ParentType, ContextType, RequireFields<QuerypublicProductArgs, 'product'>>;
  publicProducer?: Resolver<ResolversTypes['PublicProducer'], ParentType, ContextType, RequireFields<QuerypublicProducerArgs, 'producerId'>>;
  productProfile?: Resolver<ResolversTypes['ProductProfile'], ParentType, ContextType, RequireFields<QueryproductProfileArgs, 'productId'>>;
  producerDuplicates?: Resolver<ResolversTypes['ProducerDuplicates'], ParentType, ContextType, RequireFields<QueryproducerDuplicatesArgs, 'first'>>;
  productDuplicates?: Resolver<ResolversTypes['ProductDuplicates'], ParentType, ContextType, RequireFields<QueryproductDuplicatesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'text' | 'first'>>;
  workQueue?: Resolver<ResolversTypes['WorkQueue'], ParentType, ContextType, RequireFields<QueryworkQueueArgs, 'first'>>;
  councilQueue?: Resolver<ResolversTypes['CouncilQueue'], ParentType, ContextType, RequireFields<QuerycouncilQueueArgs, 'first'>>;
  decisionQueue?: Resolver<ResolversTypes['DecisionQueue'], ParentType, ContextType, RequireFields<QuerydecisionQueueArgs, 'first'>>;
  previewActivityImport?: Resolver<ResolversTypes['ActivityImportPreview'], ParentType, ContextType, RequireFields<QuerypreviewActivityImportArgs, 'rows'>>;
  previewCertificateImport?: Resolver<ResolversTypes['CertificateImportPreview'], ParentType, ContextType, RequireFields<QuerypreviewCertificateImportArgs, 'rows'>>;
  previewSuccessionImport?: Resolver<ResolversTypes['SuccessionImportPreview'], ParentType, ContextType, RequireFields<QuerypreviewSuccessionImportArgs, 'rows' | 'changedOn'>>;
  previewUnitImport?: Resolver<ResolversTypes['UnitImportPreview'], ParentType, ContextType, RequireFields<QuerypreviewUnitImportArgs, 'rows'>>;
  dossierForm?: Resolver<ResolversTypes['DossierForm'], ParentType, ContextType, RequireFields<QuerydossierFormArgs, 'dossierId' | 'form'>>;
  sessionDocument?: Resolver<ResolversTypes['SessionDocument'], ParentType, ContextType, RequireFields<QuerysessionDocumentArgs, 'sessionId' | 'document'>>;
  ballotForm?: Resolver<ResolversTypes['BallotForm'], ParentType, ContextType, RequireFields<QueryballotFormArgs, 'sessionId' | 'dossierId'>>;
  issuedBallot?: Resolver<ResolversTypes['IssuedBallot'], ParentType, ContextType, RequireFields<QueryissuedBallotArgs, 'documentId'>>;
  issuedBallots?: Resolver<ResolversTypes['IssuedBallotList'], ParentType, ContextType, RequireFields<QueryissuedBallotsArgs, 'sessionId'>>;
  resultNotice?: Resolver<ResolversTypes['ResultNotice'], ParentType, ContextType, RequireFields<QueryresultNoticeArgs, 'dossierId'>>;
  issuedDocument?: Resolver<ResolversTypes['IssuedDocument'], ParentType, ContextType, RequireFields<QueryissuedDocumentArgs, 'documentId'>>;
  issuedDocuments?: Resolver<ResolversTypes['IssuedDocumentList'], ParentType, ContextType, RequireFields<QueryissuedDocumentsArgs, 'sessionId'>>;
  selfAssessmentPreview?: Resolver<ResolversTypes['SelfAssessmentPreview'], ParentType, ContextType, RequireFields<QueryselfAssessmentPreviewArgs, 'dossierId'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setProductLocation?: Resolver<ResolversTypes['ProductLocation'], ParentType, ContextType, RequireFields<MutationsetProductLocationArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType, RequireFields<MutationsignInArgs, 'input'>>;
  refreshTokens?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType, RequireFields<MutationrefreshTokensArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType, RequireFields<MutationsignOutArgs, 'input'>>;
  grantClientToken?: Resolver<ResolversTypes['ClientToken'], ParentType, ContextType, RequireFields<MutationgrantClientTokenArgs, 'input'>>;
  setPassword?: Resolver<ResolversTypes['Tokens'], ParentType, ContextType, RequireFields<MutationsetPasswordArgs, 'input'>>;
  createAccount?: Resolver<ResolversTypes['CreatedAccount'], ParentType, ContextType, RequireFields<MutationcreateAccountArgs, 'input'>>;
  createServiceAccount?: Resolver<ResolversTypes['CreatedServiceAccount'], ParentType, ContextType, RequireFields<MutationcreateServiceAccountArgs, 'input'>>;
  rotateServiceSecret?: Resolver<ResolversTypes['ClientCredentials'], ParentType, ContextType, RequireFields<MutationrotateServiceSecretArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPassword'], ParentType, ContextType, RequireFields<MutationresetPasswordArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationgrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationrevokeRoleArgs, 'input'>>;
  linkIdentity?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationlinkIdentityArgs, 'input'>>;
  unlinkIdentity?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationunlinkIdentityArgs, 'input'>>;
  disableAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationdisableAccountArgs, 'input'>>;
  enableAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationenableAccountArgs, 'input'>>;
  rotateSigningKey?: Resolver<ResolversTypes['SigningKey'], ParentType, ContextType, RequireFields<MutationrotateSigningKeyArgs, 'input'>>;
  withdrawSigningKey?: Resolver<ResolversTypes['SigningKeyWithdrawal'], ParentType, ContextType, RequireFields<MutationwithdrawSigningKeyArgs, 'input'>>;
  retryJob?: Resolver<ResolversTypes['FailedJob'], ParentType, ContextType, RequireFields<MutationretryJobArgs, 'input'>>;
  registerProducer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType, RequireFields<MutationregisterProducerArgs, 'input'>>;
  registerPaperProducer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType, RequireFields<MutationregisterPaperProducerArgs, 'input'>>;
  issueClaimCode?: Resolver<ResolversTypes['ClaimCode'], ParentType, ContextType, RequireFields<MutationissueClaimCodeArgs, 'input'>>;
  claimProducer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType, RequireFields<MutationclaimProducerArgs, 'input'>>;
  requestProducerClaim?: Resolver<ResolversTypes['ProducerClaimRequest'], ParentType, ContextType, RequireFields<MutationrequestProducerClaimArgs, 'input'>>;
  decideProducerClaim?: Resolver<ResolversTypes['ProducerClaimRequest'], ParentType, ContextType, RequireFields<MutationdecideProducerClaimArgs, 'input'>>;
  updateProducer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType, RequireFields<MutationupdateProducerArgs, 'input'>>;
  readRepresentative?: Resolver<ResolversTypes['Representative'], ParentType, ContextType, RequireFields<MutationreadRepresentativeArgs, 'input'>>;
  registerProduct?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationregisterProductArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationupdateProductArgs, 'input'>>;
  saveCalendarYear?: Resolver<ResolversTypes['SavedCalendarYear'], ParentType, ContextType, RequireFields<MutationsaveCalendarYearArgs, 'input'>>;
  openDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationopenDossierArgs, 'input'>>;
  editDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationeditDossierArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationsaveDraftArgs, 'input'>>;
  addEvidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<MutationaddEvidenceArgs, 'input'>>;
  editEvidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<MutationeditEvidenceArgs, 'input'>>;
  removeEvidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<MutationremoveEvidenceArgs, 'input'>>;
  fileDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationfileDossierArgs, 'input'>>;
  registerPaperDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationregisterPaperDossierArgs, 'input'>>;
  disqualifyDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationdisqualifyDossierArgs, 'input'>>;
  withdrawDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationwithdrawDossierArgs, 'input'>>;
  receiveDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationreceiveDossierArgs, 'input'>>;
  checkItems?: Resolver<ResolversTypes['Checklist'], ParentType, ContextType, RequireFields<MutationcheckItemsArgs, 'input'>>;
  returnDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationreturnDossierArgs, 'input'>>;
  reportDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationreportDossierArgs, 'input'>>;
  forwardDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationforwardDossierArgs, 'input'>>;
  addRound?: Resolver<ResolversTypes['PlannedRound'], ParentType, ContextType, RequireFields<MutationaddRoundArgs, 'input'>>;
  recallDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationrecallDossierArgs, 'input'>>;
  acknowledgeDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationacknowledgeDossierArgs, 'input'>>;
  requestSupplement?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationrequestSupplementArgs, 'input'>>;
  saveSupplementSettings?: Resolver<ResolversTypes['SupplementSettings'], ParentType, ContextType, RequireFields<MutationsaveSupplementSettingsArgs, 'input'>>;
  reviewDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationreviewDossierArgs, 'input'>>;
  importInstruments?: Resolver<ResolversTypes['InstrumentImport'], ParentType, ContextType, RequireFields<MutationimportInstrumentsArgs, 'input'>>;
  removeInstrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType, RequireFields<MutationremoveInstrumentArgs, 'input'>>;
  importCriteria?: Resolver<ResolversTypes['CriteriaImport'], ParentType, ContextType, RequireFields<MutationimportCriteriaArgs, 'input'>>;
  importCriteriaWording?: Resolver<ResolversTypes['CriteriaWordingImport'], ParentType, ContextType, RequireFields<MutationimportCriteriaWordingArgs, 'input'>>;
  removeCriteriaVersion?: Resolver<ResolversTypes['CriteriaVersion'], ParentType, ContextType, RequireFields<MutationremoveCriteriaVersionArgs, 'input'>>;
  createCouncil?: Resolver<ResolversTypes['Council'], ParentType, ContextType, RequireFields<MutationcreateCouncilArgs, 'input'>>;
  updateCouncilRegulation?: Resolver<ResolversTypes['Council'], ParentType, ContextType, RequireFields<MutationupdateCouncilRegulationArgs, 'input'>>;
  renewCouncil?: Resolver<ResolversTypes['Council'], ParentType, ContextType, RequireFields<MutationrenewCouncilArgs, 'input'>>;
  appointMember?: Resolver<ResolversTypes['Council'], ParentType, ContextType, RequireFields<MutationappointMemberArgs, 'input'>>;
  dismissMember?: Resolver<ResolversTypes['Council'], ParentType, ContextType, RequireFields<MutationdismissMemberArgs, 'input'>>;
  planSession?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationplanSessionArgs, 'input'>>;
  declareConflict?: Resolver<ResolversTypes['DeclaredConflict'], ParentType, ContextType, RequireFields<MutationdeclareConflictArgs, 'input'>>;
  withdrawConflict?: Resolver<ResolversTypes['DeclaredConflict'], ParentType, ContextType, RequireFields<MutationwithdrawConflictArgs, 'input'>>;
  giveExpertOpinion?: Resolver<ResolversTypes['ExpertOpinion'], ParentType, ContextType, RequireFields<MutationgiveExpertOpinionArgs, 'input'>>;
  clearConflict?: Resolver<ResolversTypes['SessionConflict'], ParentType, ContextType, RequireFields<MutationclearConflictArgs, 'input'>>;
  addToAgenda?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationaddToAgendaArgs, 'input'>>;
  recuseMember?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationrecuseMemberArgs, 'input'>>;
  recordArrival?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationrecordArrivalArgs, 'input'>>;
  recordDeparture?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationrecordDepartureArgs, 'input'>>;
  openSession?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationopenSessionArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationcancelSessionArgs, 'input'>>;
  saveBallotDraft?: Resolver<ResolversTypes['BallotDraft'], ParentType, ContextType, RequireFields<MutationsaveBallotDraftArgs, 'input'>>;
  submitBallot?: Resolver<ResolversTypes['Ballot'], ParentType, ContextType, RequireFields<MutationsubmitBallotArgs, 'input'>>;
  callUpDossier?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationcallUpDossierArgs, 'input'>>;
  openRound?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationopenRoundArgs, 'input'>>;
  recordVerdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, RequireFields<MutationrecordVerdictArgs, 'input'>>;
  recordKnockOut?: Resolver<ResolversTypes['KnockOut'], ParentType, ContextType, RequireFields<MutationrecordKnockOutArgs, 'input'>>;
  withdrawKnockOut?: Resolver<ResolversTypes['KnockOut'], ParentType, ContextType, RequireFields<MutationwithdrawKnockOutArgs, 'input'>>;
  concludeDossier?: Resolver<ResolversTypes['Conclusion'], ParentType, ContextType, RequireFields<MutationconcludeDossierArgs, 'input'>>;
  turnIntoMeeting?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationturnIntoMeetingArgs, 'input'>>;
  postponeDossier?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationpostponeDossierArgs, 'input'>>;
  extendWrittenPeriod?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationextendWrittenPeriodArgs, 'input'>>;
  closeSession?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationcloseSessionArgs, 'input'>>;
  referToAdvisors?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<MutationreferToAdvisorsArgs, 'input'>>;
  clearAdvisoryConflict?: Resolver<ResolversTypes['AdvisoryConflict'], ParentType, ContextType, RequireFields<MutationclearAdvisoryConflictArgs, 'input'>>;
  recuseAdvisor?: Resolver<ResolversTypes['AdvisoryRecusal'], ParentType, ContextType, RequireFields<MutationrecuseAdvisorArgs, 'input'>>;
  saveAdvisoryReview?: Resolver<ResolversTypes['AdvisoryReview'], ParentType, ContextType, RequireFields<MutationsaveAdvisoryReviewArgs, 'input'>>;
  handOverAdvisoryReport?: Resolver<ResolversTypes['AdvisoryReport'], ParentType, ContextType, RequireFields<MutationhandOverAdvisoryReportArgs, 'input'>>;
  askSiteVisit?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType, RequireFields<MutationaskSiteVisitArgs, 'input'>>;
  askExtraTest?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType, RequireFields<MutationaskExtraTestArgs, 'input'>>;
  planSiteVisit?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType, RequireFields<MutationplanSiteVisitArgs, 'input'>>;
  recordSiteVisit?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType, RequireFields<MutationrecordSiteVisitArgs, 'input'>>;
  recordExtraTest?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType, RequireFields<MutationrecordExtraTestArgs, 'input'>>;
  withdrawInquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType, RequireFields<MutationwithdrawInquiryArgs, 'input'>>;
  addInquiryPaper?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<MutationaddInquiryPaperArgs, 'input'>>;
  removeInquiryPaper?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<MutationremoveInquiryPaperArgs, 'input'>>;
  issueDecision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationissueDecisionArgs, 'input'>>;
  issueDecisionDocument?: Resolver<ResolversTypes['IssuedDecision'], ParentType, ContextType, RequireFields<MutationissueDecisionDocumentArgs, 'input'>>;
  draftDecision?: Resolver<ResolversTypes['DecisionDraft'], ParentType, ContextType, RequireFields<MutationdraftDecisionArgs, 'input'>>;
  editDecisionDraft?: Resolver<ResolversTypes['DecisionDraft'], ParentType, ContextType, RequireFields<MutationeditDecisionDraftArgs, 'input'>>;
  dropDecisionDraft?: Resolver<ResolversTypes['DecisionDraft'], ParentType, ContextType, RequireFields<MutationdropDecisionDraftArgs, 'input'>>;
  issueDraftedDecision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationissueDraftedDecisionArgs, 'input'>>;
  approveForMinistry?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationapproveForMinistryArgs, 'input'>>;
  evaluateAgain?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationevaluateAgainArgs, 'input'>>;
  reopenDossier?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationreopenDossierArgs, 'input'>>;
  openRevocationCase?: Resolver<ResolversTypes['RevocationCase'], ParentType, ContextType, RequireFields<MutationopenRevocationCaseArgs, 'input'>>;
  verifyRevocationCase?: Resolver<ResolversTypes['RevocationCase'], ParentType, ContextType, RequireFields<MutationverifyRevocationCaseArgs, 'input'>>;
  dropRevocationCase?: Resolver<ResolversTypes['RevocationCase'], ParentType, ContextType, RequireFields<MutationdropRevocationCaseArgs, 'input'>>;
  revokeCertificates?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationrevokeCertificatesArgs, 'input'>>;
  setCertificateNumbering?: Resolver<ResolversTypes['CertificateNumbering'], ParentType, ContextType, RequireFields<MutationsetCertificateNumberingArgs, 'input'>>;
  sendToMinistry?: Resolver<ResolversTypes['CentralDossier'], ParentType, ContextType, RequireFields<MutationsendToMinistryArgs, 'input'>>;
  askForParts?: Resolver<ResolversTypes['CentralDossier'], ParentType, ContextType, RequireFields<MutationaskForPartsArgs, 'input'>>;
  sendAgain?: Resolver<ResolversTypes['CentralDossier'], ParentType, ContextType, RequireFields<MutationsendAgainArgs, 'input'>>;
  planInspections?: Resolver<ResolversTypes['InspectionPlan'], ParentType, ContextType, RequireFields<MutationplanInspectionsArgs, 'input'>>;
  changeInspectionPlan?: Resolver<ResolversTypes['InspectionPlan'], ParentType, ContextType, RequireFields<MutationchangeInspectionPlanArgs, 'input'>>;
  recordInspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationrecordInspectionArgs, 'input'>>;
  reviseInspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationreviseInspectionArgs, 'input'>>;
  addInspectionFile?: Resolver<ResolversTypes['InspectionFile'], ParentType, ContextType, RequireFields<MutationaddInspectionFileArgs, 'input'>>;
  concludeInspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationconcludeInspectionArgs, 'input'>>;
  answerFollowUp?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationanswerFollowUpArgs, 'input'>>;
  closeFollowUp?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationcloseFollowUpArgs, 'input'>>;
  issueRevocationNotices?: Resolver<ResolversTypes['RevocationNoticeList'], ParentType, ContextType, RequireFields<MutationissueRevocationNoticesArgs, 'input'>>;
  setRenewalReminders?: Resolver<ResolversTypes['RenewalReminders'], ParentType, ContextType, RequireFields<MutationsetRenewalRemindersArgs, 'input'>>;
  recordActivity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationrecordActivityArgs, 'input'>>;
  editActivity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationeditActivityArgs, 'input'>>;
  cancelActivity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationcancelActivityArgs, 'input'>>;
  createIndicator?: Resolver<ResolversTypes['OwnIndicator'], ParentType, ContextType, RequireFields<MutationcreateIndicatorArgs, 'input'>>;
  reviseIndicator?: Resolver<ResolversTypes['OwnIndicator'], ParentType, ContextType, RequireFields<MutationreviseIndicatorArgs, 'input'>>;
  reportIndicator?: Resolver<ResolversTypes['IndicatorReport'], ParentType, ContextType, RequireFields<MutationreportIndicatorArgs, 'input'>>;
  createPlan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationcreatePlanArgs, 'input'>>;
  setTargets?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationsetTargetsArgs, 'input'>>;
  revisePlan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationrevisePlanArgs, 'input'>>;
  approvePlan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationapprovePlanArgs, 'input'>>;
  takeReportSnapshot?: Resolver<ResolversTypes['ReportSnapshot'], ParentType, ContextType, RequireFields<MutationtakeReportSnapshotArgs, 'input'>>;
  requestStamps?: Resolver<ResolversTypes['StampRequest'], ParentType, ContextType, RequireFields<MutationrequestStampsArgs, 'input'>>;
  refuseStampRequest?: Resolver<ResolversTypes['StampRequest'], ParentType, ContextType, RequireFields<MutationrefuseStampRequestArgs, 'input'>>;
  handOverStamps?: Resolver<ResolversTypes['StampBatch'], ParentType, ContextType, RequireFields<MutationhandOverStampsArgs, 'input'>>;
  withdrawStamps?: Resolver<ResolversTypes['StampBatch'], ParentType, ContextType, RequireFields<MutationwithdrawStampsArgs, 'input'>>;
  putStampsOnLots?: Resolver<ResolversTypes['StampBatch'], ParentType, ContextType, RequireFields<MutationputStampsOnLotsArgs, 'input'>>;
  recordLot?: Resolver<ResolversTypes['ProductionLot'], ParentType, ContextType, RequireFields<MutationrecordLotArgs, 'input'>>;
  updateLot?: Resolver<ResolversTypes['ProductionLot'], ParentType, ContextType, RequireFields<MutationupdateLotArgs, 'input'>>;
  recallLot?: Resolver<ResolversTypes['ProductionLot'], ParentType, ContextType, RequireFields<MutationrecallLotArgs, 'input'>>;
  liftLotRecall?: Resolver<ResolversTypes['ProductionLot'], ParentType, ContextType, RequireFields<MutationliftLotRecallArgs, 'input'>>;
  liftStampRecall?: Resolver<ResolversTypes['StampBatch'], ParentType, ContextType, RequireFields<MutationliftStampRecallArgs, 'input'>>;
  settleSuspicion?: Resolver<ResolversTypes['SuspectedCopy'], ParentType, ContextType, RequireFields<MutationsettleSuspicionArgs, 'input'>>;
  mergeProducers?: Resolver<ResolversTypes['ProducerMerge'], ParentType, ContextType, RequireFields<MutationmergeProducersArgs, 'input'>>;
  mergeProducts?: Resolver<ResolversTypes['ProductMerge'], ParentType, ContextType, RequireFields<MutationmergeProductsArgs, 'input'>>;
  restoreDuplicate?: Resolver<ResolversTypes['DistinctPair'], ParentType, ContextType, RequireFields<MutationrestoreDuplicateArgs, 'input'>>;
  dismissDuplicate?: Resolver<ResolversTypes['DistinctPair'], ParentType, ContextType, RequireFields<MutationdismissDuplicateArgs, 'input'>>;
  saveProductProfile?: Resolver<ResolversTypes['ProductProfile'], ParentType, ContextType, RequireFields<MutationsaveProductProfileArgs, 'input'>>;
  moderateProductProfile?: Resolver<ResolversTypes['ProductProfile'], ParentType, ContextType, RequireFields<MutationmoderateProductProfileArgs, 'input'>>;
  importActivities?: Resolver<ResolversTypes['ActivityImport'], ParentType, ContextType, RequireFields<MutationimportActivitiesArgs, 'input'>>;
  importCertificates?: Resolver<ResolversTypes['CertificateImport'], ParentType, ContextType, RequireFields<MutationimportCertificatesArgs, 'input'>>;
  importSuccessions?: Resolver<ResolversTypes['SuccessionImport'], ParentType, ContextType, RequireFields<MutationimportSuccessionsArgs, 'input'>>;
  placeProducer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType, RequireFields<MutationplaceProducerArgs, 'input'>>;
  importUnits?: Resolver<ResolversTypes['UnitImport'], ParentType, ContextType, RequireFields<MutationimportUnitsArgs, 'input'>>;
  issueClaimReceipt?: Resolver<ResolversTypes['ClaimReceipt'], ParentType, ContextType, RequireFields<MutationissueClaimReceiptArgs, 'input'>>;
  issueBallot?: Resolver<ResolversTypes['IssuedBallot'], ParentType, ContextType, RequireFields<MutationissueBallotArgs, 'input'>>;
  issueSessionDocument?: Resolver<ResolversTypes['IssuedDocument'], ParentType, ContextType, RequireFields<MutationissueSessionDocumentArgs, 'input'>>;
  issueResultNotices?: Resolver<ResolversTypes['IssuedDocumentList'], ParentType, ContextType, RequireFields<MutationissueResultNoticesArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  myProducerClaimRequests?: SubscriptionResolver<ResolversTypes['ProducerClaimRequestConnection'], "myProducerClaimRequests", ParentType, ContextType, RequireFields<SubscriptionmyProducerClaimRequestsArgs, 'first'>>;
  liveSession?: SubscriptionResolver<ResolversTypes['LiveSession'], "liveSession", ParentType, ContextType, RequireFields<SubscriptionliveSessionArgs, 'sessionId'>>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenDataFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenDataField'] = ResolversParentTypes['OpenDataField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type OpenDatasetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenDataset'] = ResolversParentTypes['OpenDataset']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['OpenDataField']>, ParentType, ContextType>;
  ndjsonUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  csvUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ndjsonDeltaUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  csvDeltaUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenData'] = ResolversParentTypes['OpenData']> = {
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deltaDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['OpenDataset']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProductLocationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductLocation'] = ResolversParentTypes['ProductLocation']> = {
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MapPointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MapPoint'] = ResolversParentTypes['MapPoint']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MapPropertiesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MapProperties'] = ResolversParentTypes['MapProperties']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MapFeatureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MapFeature'] = ResolversParentTypes['MapFeature']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geometry?: Resolver<ResolversTypes['MapPoint'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['MapProperties'], ParentType, ContextType>;
};

export type MapProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MapProduct'] = ResolversParentTypes['MapProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MapResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Map'] = ResolversParentTypes['Map']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bbox?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  zoom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  located?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['MapFeature']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['MapProduct']>, ParentType, ContextType>;
};

export interface RoleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Role'], any> {
  name: 'Role';
}

export interface GrantedRoleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GrantedRole'], any> {
  name: 'GrantedRole';
}

export interface GrantScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GrantScope'], any> {
  name: 'GrantScope';
}

export interface AccountKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountKind'], any> {
  name: 'AccountKind';
}

export type HeldRoleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['GrantScope'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['HeldRole']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GrantedRole'], ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccountIdentityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountIdentity'] = ResolversParentTypes['AccountIdentity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  identities?: Resolver<Array<ResolversTypes['AccountIdentity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TokensResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Tokens'] = ResolversParentTypes['Tokens']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokenType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientTokenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClientToken'] = ResolversParentTypes['ClientToken']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokenType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedOutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreatedAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreatedAccount'] = ResolversParentTypes['CreatedAccount']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreatedServiceAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreatedServiceAccount'] = ResolversParentTypes['CreatedServiceAccount']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientCredentialsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClientCredentials'] = ResolversParentTypes['ClientCredentials']> = {
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResetPasswordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResetPassword'] = ResolversParentTypes['ResetPassword']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface KeyPurposeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['KeyPurpose'], any> {
  name: 'KeyPurpose';
}

export type SigningKeyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey']> = {
  kid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['KeyPurpose'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activeFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SigningKeyWithdrawalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SigningKeyWithdrawal'] = ResolversParentTypes['SigningKeyWithdrawal']> = {
  kid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['KeyPurpose'], ParentType, ContextType>;
  withdrawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextKid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FailedJobResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FailedJob'] = ResolversParentTypes['FailedJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enqueuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FailedJobEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FailedJobEdge'] = ResolversParentTypes['FailedJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FailedJob'], ParentType, ContextType>;
};

export type FailedJobConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FailedJobConnection'] = ResolversParentTypes['FailedJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FailedJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FailedJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface UnitLevelScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnitLevel'], any> {
  name: 'UnitLevel';
}

export interface UnitKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnitKind'], any> {
  name: 'UnitKind';
}

export type UnitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  parentCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UnitOfDayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitOfDay'] = ResolversParentTypes['UnitOfDay']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  parentCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['UnitSuccession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['UnitSuccession']>, ParentType, ContextType>;
};

export type UnitSuccessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitSuccession'] = ResolversParentTypes['UnitSuccession']> = {
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitList'] = ResolversParentTypes['UnitList']> = {
  items?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type UnitNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitName'] = ResolversParentTypes['UnitName']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface ProducerKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProducerKind'], any> {
  name: 'ProducerKind';
}

export interface SexScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sex'], any> {
  name: 'Sex';
}

export type ProducerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Producer'] = ResolversParentTypes['Producer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProducerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  representativePosition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['Merged']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  ethnicGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SensitiveReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SensitiveReading'] = ResolversParentTypes['SensitiveReading']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SensitiveReadingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SensitiveReadingEdge'] = ResolversParentTypes['SensitiveReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SensitiveReading'], ParentType, ContextType>;
};

export type SensitiveReadingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SensitiveReadingConnection'] = ResolversParentTypes['SensitiveReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SensitiveReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SensitiveReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProducerNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerName'] = ResolversParentTypes['ProducerName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProducerKind'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificateExpiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['Merged']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Merged'] = ResolversParentTypes['Merged']> = {
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductName'] = ResolversParentTypes['ProductName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProducerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerEdge'] = ResolversParentTypes['ProducerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Producer'], ParentType, ContextType>;
};

export type ProducerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerConnection'] = ResolversParentTypes['ProducerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProducerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Producer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimCodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimCode'] = ResolversParentTypes['ClaimCode']> = {
  producerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface ClaimRequestStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ClaimRequestState'], any> {
  name: 'ClaimRequestState';
}

export type RequesterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Requester'] = ResolversParentTypes['Requester']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProducerClaimRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerClaimRequest'] = ResolversParentTypes['ProducerClaimRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimRequestState'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Requester'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  producerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProducerClaimRequestEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerClaimRequestEdge'] = ResolversParentTypes['ProducerClaimRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProducerClaimRequest'], ParentType, ContextType>;
};

export type ProducerClaimRequestConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerClaimRequestConnection'] = ResolversParentTypes['ProducerClaimRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProducerClaimRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProducerClaimRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface SpecialDayKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SpecialDayKind'], any> {
  name: 'SpecialDayKind';
}

export type SpecialDayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SpecialDay'] = ResolversParentTypes['SpecialDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  unitCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workingWeek?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['SpecialDay']>, ParentType, ContextType>;
  proposed?: Resolver<Array<ResolversTypes['SpecialDay']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedCalendarYearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedCalendarYear'] = ResolversParentTypes['SavedCalendarYear']> = {
  unitCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workingWeek?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['SpecialDay']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedDeadlines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DossierKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierKind'], any> {
  name: 'DossierKind';
}

export interface DossierStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierState'], any> {
  name: 'DossierState';
}

export interface DossierLevelScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierLevel'], any> {
  name: 'DossierLevel';
}

export interface DossierEventScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierEvent'], any> {
  name: 'DossierEvent';
}

export interface DossierEndGroundScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierEndGround'], any> {
  name: 'DossierEndGround';
}

export interface DisqualificationGroundScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DisqualificationGround'], any> {
  name: 'DisqualificationGround';
}

export interface DeadlineStepScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeadlineStep'], any> {
  name: 'DeadlineStep';
}

export interface DeadlineStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeadlineState'], any> {
  name: 'DeadlineState';
}

export interface OpenDeadlineStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OpenDeadlineState'], any> {
  name: 'OpenDeadlineState';
}

export interface PeriodUnitScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PeriodUnit'], any> {
  name: 'PeriodUnit';
}

export interface DeadlineChangeReasonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeadlineChangeReason'], any> {
  name: 'DeadlineChangeReason';
}

export interface DayVerdictScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DayVerdict'], any> {
  name: 'DayVerdict';
}

export type ExplainedDayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExplainedDay'] = ResolversParentTypes['ExplainedDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DayVerdict'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeadlinePauseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeadlinePause'] = ResolversParentTypes['DeadlinePause']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DeadlineChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeadlineChange'] = ResolversParentTypes['DeadlineChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeadlineChangeReason'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOnBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOnAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DeadlineStep'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodUnit?: Resolver<ResolversTypes['PeriodUnit'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['DeadlinePause']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DeadlineChange']>, ParentType, ContextType>;
  explain?: Resolver<Array<ResolversTypes['ExplainedDay']>, ParentType, ContextType>;
};

export type DeadlineTotalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeadlineTotal'] = ResolversParentTypes['DeadlineTotal']> = {
  state?: Resolver<ResolversTypes['DeadlineTotalState'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producerWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['DeadlinePause']>, ParentType, ContextType>;
  explain?: Resolver<Array<ResolversTypes['ExplainedDay']>, ParentType, ContextType>;
};

export interface DeadlineTotalStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeadlineTotalState'], any> {
  name: 'DeadlineTotalState';
}

export type DossierDeadlineListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierDeadlineList'] = ResolversParentTypes['DossierDeadlineList']> = {
  items?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['DeadlineTotal']>, ParentType, ContextType>;
};

export type DossierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  allowed?: Resolver<Array<ResolversTypes['DossierEvent']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  growth?: Resolver<Array<ResolversTypes['GrowthYear']>, ParentType, ContextType>;
  selfAssessment?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  councilId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  communeReceiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceReceiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredByCommune?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handedInOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  communeReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  forwardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provinceReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  endGround?: Resolver<Maybe<ResolversTypes['DossierEndGround']>, ParentType, ContextType>;
  endNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['EvidenceValidity'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  infectedWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface EvidenceValidityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EvidenceValidity'], any> {
  name: 'EvidenceValidity';
}

export type EvidenceListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceList'] = ResolversParentTypes['EvidenceList']> = {
  items?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export interface ReturnStepScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ReturnStep'], any> {
  name: 'ReturnStep';
}

export type ReturnItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReturnItem'] = ResolversParentTypes['ReturnItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface ReturnReasonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ReturnReason'], any> {
  name: 'ReturnReason';
}

export type ReturnReminderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReturnReminder'] = ResolversParentTypes['ReturnReminder']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GrowthYearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GrowthYear'] = ResolversParentTypes['GrowthYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenueMillionVnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localWorkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierReturnResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierReturn'] = ResolversParentTypes['DossierReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ReturnStep'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ReturnItem']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['ReturnReminder']>, ParentType, ContextType>;
};

export type DossierReturnListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierReturnList'] = ResolversParentTypes['DossierReturnList']> = {
  items?: Resolver<Array<ResolversTypes['DossierReturn']>, ParentType, ContextType>;
};

export type ReportContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportContent'] = ResolversParentTypes['ReportContent']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommuneReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommuneReport'] = ResolversParentTypes['CommuneReport']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOrigin?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  localLabour?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  ideaOrigin?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  localIdentity?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  letterNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RoundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cutOffOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finishOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlannedRoundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlannedRound'] = ResolversParentTypes['PlannedRound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cutOffOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finishOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoundList'] = ResolversParentTypes['RoundList']> = {
  items?: Resolver<Array<ResolversTypes['PlannedRound']>, ParentType, ContextType>;
};

export interface CustodyStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CustodyState'], any> {
  name: 'CustodyState';
}

export type DossierHandoverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierHandover'] = ResolversParentTypes['DossierHandover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CustodyState'], ParentType, ContextType>;
  letterNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letterDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  samplesHandedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samplesReceived?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DossierHandoverListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierHandoverList'] = ResolversParentTypes['DossierHandoverList']> = {
  items?: Resolver<Array<ResolversTypes['DossierHandover']>, ParentType, ContextType>;
};

export type DossierReviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierReview'] = ResolversParentTypes['DossierReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DossierReviewListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierReviewList'] = ResolversParentTypes['DossierReviewList']> = {
  items?: Resolver<Array<ResolversTypes['DossierReview']>, ParentType, ContextType>;
};

export interface ChecklistPartScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ChecklistPart'], any> {
  name: 'ChecklistPart';
}

export type ChecklistItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ChecklistPart'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['EvidenceValidity']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['ProposedResult']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ItemCheck']>, ParentType, ContextType>;
};

export type ProposedResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProposedResult'] = ResolversParentTypes['ProposedResult']> = {
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CheckResultScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CheckResult'], any> {
  name: 'CheckResult';
}

export type ItemCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ItemCheck'] = ResolversParentTypes['ItemCheck']> = {
  step?: Resolver<ResolversTypes['ReturnStep'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CheckReasonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckReason'] = ResolversParentTypes['CheckReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CheckResult']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type ChecklistResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Checklist'] = ResolversParentTypes['Checklist']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CheckReason']>, ParentType, ContextType>;
};

export type DossierEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierEdge'] = ResolversParentTypes['DossierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DossierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupplementSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupplementSettings'] = ResolversParentTypes['SupplementSettings']> = {
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remindDaysBefore?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface ReadingWayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ReadingWay'], any> {
  name: 'ReadingWay';
}

export type EvidenceReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceReading'] = ResolversParentTypes['EvidenceReading']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ReadingWay'], ParentType, ContextType>;
};

export type EvidenceReadingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceReadingEdge'] = ResolversParentTypes['EvidenceReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceReading'], ParentType, ContextType>;
};

export type EvidenceReadingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceReadingConnection'] = ResolversParentTypes['EvidenceReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvidenceReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvidenceLinkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceLink'] = ResolversParentTypes['EvidenceLink']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  amendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  partMaxima?: Resolver<ResolversTypes['PartPoints'], ParentType, ContextType>;
  recognisers?: Resolver<Array<ResolversTypes['Recogniser']>, ParentType, ContextType>;
  procedureOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  starBands?: Resolver<Maybe<Array<ResolversTypes['StarBand']>>, ParentType, ContextType>;
  finishEarlierDossiersBy?: Resolver<Maybe<ResolversTypes['FinishDays']>, ParentType, ContextType>;
  setCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartPointsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartPoints'] = ResolversParentTypes['PartPoints']> = {
  A?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  B?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  C?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface RecogniserAuthorityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecogniserAuthority'], any> {
  name: 'RecogniserAuthority';
}

export type RecogniserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Recogniser'] = ResolversParentTypes['Recogniser']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['RecogniserAuthority'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type StarBandResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StarBand'] = ResolversParentTypes['StarBand']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinishDaysResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FinishDays'] = ResolversParentTypes['FinishDays']> = {
  first?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  upgrade?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reEvaluation?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InstrumentListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InstrumentList'] = ResolversParentTypes['InstrumentList']> = {
  items?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
};

export type ImportedInstrumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportedInstrument'] = ResolversParentTypes['ImportedInstrument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CriteriaImportStatus'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EndedInstrumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndedInstrument'] = ResolversParentTypes['EndedInstrument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InstrumentImportPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InstrumentImportPreview'] = ResolversParentTypes['InstrumentImportPreview']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['ImportedInstrument']>, ParentType, ContextType>;
  ended?: Resolver<Array<ResolversTypes['EndedInstrument']>, ParentType, ContextType>;
};

export type InstrumentImportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InstrumentImport'] = ResolversParentTypes['InstrumentImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['ImportedInstrument']>, ParentType, ContextType>;
  ended?: Resolver<Array<ResolversTypes['EndedInstrument']>, ParentType, ContextType>;
};

export type ProductGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductGroup'] = ResolversParentTypes['ProductGroup']> = {
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type CriteriaSetSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaSetSummary'] = ResolversParentTypes['CriteriaSetSummary']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  productGroup?: Resolver<ResolversTypes['ProductGroup'], ParentType, ContextType>;
  ministries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriteriaSetListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaSetList'] = ResolversParentTypes['CriteriaSetList']> = {
  items?: Resolver<Array<ResolversTypes['CriteriaSetSummary']>, ParentType, ContextType>;
};

export type CriteriaSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaSet'] = ResolversParentTypes['CriteriaSet']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  productGroup?: Resolver<ResolversTypes['ProductGroup'], ParentType, ContextType>;
  ministries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileKnockOuts?: Resolver<Array<ResolversTypes['LocalText']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['CriteriaPart']>, ParentType, ContextType>;
  uncertain?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriteriaPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaPart'] = ResolversParentTypes['CriteriaPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['CriteriaSection']>, ParentType, ContextType>;
};

export type CriteriaSectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaSection'] = ResolversParentTypes['CriteriaSection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['CriteriaNote']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CriteriaGroup']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
};

export type CriteriaGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaGroup'] = ResolversParentTypes['CriteriaGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CriteriaNoteKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CriteriaNoteKind'], any> {
  name: 'CriteriaNoteKind';
}

export type CriteriaNoteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaNote'] = ResolversParentTypes['CriteriaNote']> = {
  kind?: Resolver<ResolversTypes['CriteriaNoteKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliesWhen?: Resolver<Maybe<ResolversTypes['AppliesWhen']>, ParentType, ContextType>;
  zeroKnocksOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['CriteriaNote']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['CriterionOption']>, ParentType, ContextType>;
};

export type AppliesWhenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AppliesWhen'] = ResolversParentTypes['AppliesWhen']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointsAbove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriterionOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriterionOption'] = ResolversParentTypes['CriterionOption']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minStar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asPrinted?: Resolver<Maybe<ResolversTypes['AsPrinted']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AsPrintedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AsPrinted'] = ResolversParentTypes['AsPrinted']> = {
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CriteriaVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaVersion'] = ResolversParentTypes['CriteriaVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CriteriaVersionListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaVersionList'] = ResolversParentTypes['CriteriaVersionList']> = {
  items?: Resolver<Array<ResolversTypes['CriteriaVersion']>, ParentType, ContextType>;
};

export interface CriteriaImportStatusScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CriteriaImportStatus'], any> {
  name: 'CriteriaImportStatus';
}

export type ImportedCriteriaSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportedCriteriaSet'] = ResolversParentTypes['ImportedCriteriaSet']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CriteriaImportStatus'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriteriaImportPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaImportPreview'] = ResolversParentTypes['CriteriaImportPreview']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['ImportedCriteriaSet']>, ParentType, ContextType>;
};

export type CriteriaImportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaImport'] = ResolversParentTypes['CriteriaImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['ImportedCriteriaSet']>, ParentType, ContextType>;
};

export type ImportedCriteriaWordingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportedCriteriaWording'] = ResolversParentTypes['ImportedCriteriaWording']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CriteriaImportStatus'], ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  without?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriteriaWordingPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaWordingPreview'] = ResolversParentTypes['CriteriaWordingPreview']> = {
  wordings?: Resolver<Array<ResolversTypes['ImportedCriteriaWording']>, ParentType, ContextType>;
};

export type CriteriaWordingImportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriteriaWordingImport'] = ResolversParentTypes['CriteriaWordingImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wordings?: Resolver<Array<ResolversTypes['ImportedCriteriaWording']>, ParentType, ContextType>;
};

export type EvaluationResponseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvaluationResponse'] = ResolversParentTypes['EvaluationResponse']> = {
  ballots?: Resolver<Array<ResolversTypes['EvaluatedBallot']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['GateResult']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['OpenPoint']>, ParentType, ContextType>;
  knockOuts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluatedBallotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvaluatedBallot'] = ResolversParentTypes['EvaluatedBallot']> = {
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PartPoints'], ParentType, ContextType>;
};

export type ExactMeanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExactMean'] = ResolversParentTypes['ExactMean']> = {
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GateResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GateResult'] = ResolversParentTypes['GateResult']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ballots?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OpenPointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenPoint'] = ResolversParentTypes['OpenPoint']> = {
  __resolveType: TypeResolveFn<'OpenGate' | 'OpenKnockOut', ParentType, ContextType>;
};

export type OpenGateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenGate'] = ResolversParentTypes['OpenGate']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenKnockOutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenKnockOut'] = ResolversParentTypes['OpenKnockOut']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CouncilLevelScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CouncilLevel'], any> {
  name: 'CouncilLevel';
}

export interface CouncilPositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CouncilPosition'], any> {
  name: 'CouncilPosition';
}

export interface VerdictByScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['VerdictBy'], any> {
  name: 'VerdictBy';
}

export interface SessionStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionState'], any> {
  name: 'SessionState';
}

export interface SessionFormScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionForm'], any> {
  name: 'SessionForm';
}

export interface TurnGroundScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TurnGround'], any> {
  name: 'TurnGround';
}

export interface OutcomeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Outcome'], any> {
  name: 'Outcome';
}

export type CouncilResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quorumNumerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumDenominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spreadLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileNoticeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdictBy?: Resolver<ResolversTypes['VerdictBy'], ParentType, ContextType>;
  advisoryReportRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutesTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replacedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CouncilMember']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilMember'] = ResolversParentTypes['CouncilMember']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['CouncilPosition'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standsInForId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  councilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  councilName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SessionForm'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  writtenUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['PeriodExtension']>, ParentType, ContextType>;
  quorumNumerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumDenominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spreadLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileNoticeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdictBy?: Resolver<ResolversTypes['VerdictBy'], ParentType, ContextType>;
  advisoryReportRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutesTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['SessionMember']>, ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['SessionMovement']>, ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodExtensionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PeriodExtension'] = ResolversParentTypes['PeriodExtension']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionMember'] = ResolversParentTypes['SessionMember']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['CouncilPosition'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standsInForId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presentAtClosing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export interface MovementKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MovementKind'], any> {
  name: 'MovementKind';
}

export type SessionMovementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionMovement'] = ResolversParentTypes['SessionMovement']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MovementKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['MovementDossier']>, ParentType, ContextType>;
};

export type MovementDossierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MovementDossier'] = ResolversParentTypes['MovementDossier']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromRound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteriaSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  up?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstRound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlierSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turned?: Resolver<Maybe<ResolversTypes['TurnedIntoMeeting']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recused?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeclaredConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeclaredConflict'] = ResolversParentTypes['DeclaredConflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  producerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  producerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relativeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeclaredConflictKind'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['ConflictWithdrawal']>, ParentType, ContextType>;
};

export type DeclaredConflictListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeclaredConflictList'] = ResolversParentTypes['DeclaredConflictList']> = {
  items?: Resolver<Array<ResolversTypes['DeclaredConflict']>, ParentType, ContextType>;
};

export interface DeclaredConflictKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeclaredConflictKind'], any> {
  name: 'DeclaredConflictKind';
}

export interface ConflictKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ConflictKind'], any> {
  name: 'ConflictKind';
}

export interface ConflictStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ConflictState'], any> {
  name: 'ConflictState';
}

export type ConflictWithdrawalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConflictWithdrawal'] = ResolversParentTypes['ConflictWithdrawal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExpertOpinionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExpertOpinion'] = ResolversParentTypes['ExpertOpinion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExpertOpinionListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExpertOpinionList'] = ResolversParentTypes['ExpertOpinionList']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ExpertOpinion']>, ParentType, ContextType>;
};

export type SessionConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionConflict'] = ResolversParentTypes['SessionConflict']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['ConflictWithdrawal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConflictState'], ParentType, ContextType>;
  clearance?: Resolver<Maybe<ResolversTypes['ConflictClearance']>, ParentType, ContextType>;
};

export type ConflictClearanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConflictClearance'] = ResolversParentTypes['ConflictClearance']> = {
  by?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionConflictListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionConflictList'] = ResolversParentTypes['SessionConflictList']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SessionConflict']>, ParentType, ContextType>;
};

export type TurnedIntoMeetingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TurnedIntoMeeting'] = ResolversParentTypes['TurnedIntoMeeting']> = {
  ground?: Resolver<ResolversTypes['TurnGround'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CouncilMemberNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilMemberName'] = ResolversParentTypes['CouncilMemberName']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionProgress'] = ResolversParentTypes['SessionProgress']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['DossierProgress']>, ParentType, ContextType>;
};

export type DossierProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierProgress'] = ResolversParentTypes['DossierProgress']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['RoundProgress']>, ParentType, ContextType>;
};

export type LiveSessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LiveSession'] = ResolversParentTypes['LiveSession']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['LiveMember']>, ParentType, ContextType>;
  dossierUp?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['LiveDossier']>, ParentType, ContextType>;
};

export type LiveMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LiveMember'] = ResolversParentTypes['LiveMember']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LiveDossierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LiveDossier'] = ResolversParentTypes['LiveDossier']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submitted?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  awaited?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RoundProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoundProgress'] = ResolversParentTypes['RoundProgress']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<Array<ResolversTypes['CouncilMemberName']>, ParentType, ContextType>;
  awaited?: Resolver<Array<ResolversTypes['CouncilMemberName']>, ParentType, ContextType>;
};

export type BallotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Ballot'] = ResolversParentTypes['Ballot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  choices?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BallotDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotDraft'] = ResolversParentTypes['BallotDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  choices?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotDraftListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotDraftList'] = ResolversParentTypes['BallotDraftList']> = {
  items?: Resolver<Array<ResolversTypes['BallotDraft']>, ParentType, ContextType>;
};

export type BallotListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotList'] = ResolversParentTypes['BallotList']> = {
  items?: Resolver<Array<ResolversTypes['Ballot']>, ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type KnockOutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KnockOut'] = ResolversParentTypes['KnockOut']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['KnockOutWithdrawal']>, ParentType, ContextType>;
};

export type KnockOutWithdrawalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KnockOutWithdrawal'] = ResolversParentTypes['KnockOutWithdrawal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConclusionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Conclusion'] = ResolversParentTypes['Conclusion']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DossierResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierResult'] = ResolversParentTypes['DossierResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposedForFive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PartMeans'], ParentType, ContextType>;
  knockOuts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scoring?: Resolver<Maybe<ResolversTypes['Scoring']>, ParentType, ContextType>;
};

export type PartMeansResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartMeans'] = ResolversParentTypes['PartMeans']> = {
  A?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  B?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  C?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
};

export type ScoringResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Scoring'] = ResolversParentTypes['Scoring']> = {
  criteriaSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ballots?: Resolver<Array<ResolversTypes['Ballot']>, ParentType, ContextType>;
  setAside?: Resolver<Array<ResolversTypes['SetAsideBallots']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['KnockOut']>, ParentType, ContextType>;
  reopening?: Resolver<Maybe<ResolversTypes['Reopening']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['CountedRequest'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['EvaluationResponse'], ParentType, ContextType>;
};

export type SetAsideBallotsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetAsideBallots'] = ResolversParentTypes['SetAsideBallots']> = {
  member?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReopeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reopening'] = ResolversParentTypes['Reopening']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CountedRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedRequest'] = ResolversParentTypes['CountedRequest']> = {
  ballots?: Resolver<Array<ResolversTypes['BallotChoices']>, ParentType, ContextType>;
  verdicts?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  knockOuts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  spreadLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BallotChoicesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotChoices'] = ResolversParentTypes['BallotChoices']> = {
  member?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  choices?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionStatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionStatistics'] = ResolversParentTypes['SessionStatistics']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type CriterionStatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CriterionStatistics'] = ResolversParentTypes['CriterionStatistics']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type OutlyingBallotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OutlyingBallot'] = ResolversParentTypes['OutlyingBallot']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  othersMean?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberStatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberStatistics'] = ResolversParentTypes['MemberStatistics']> = {
  member?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  outliers?: Resolver<Array<ResolversTypes['OutlyingBallot']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['SessionStatistics']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['CriterionStatistics']>, ParentType, ContextType>;
};

export type CouncilStatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilStatistics'] = ResolversParentTypes['CouncilStatistics']> = {
  councilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['MemberStatistics']>, ParentType, ContextType>;
};

export type ResultAsItIsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResultAsItIs'] = ResolversParentTypes['ResultAsItIs']> = {
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface MismatchScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Mismatch'], any> {
  name: 'Mismatch';
}

export type UnmatchedCriterionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnmatchedCriterion'] = ResolversParentTypes['UnmatchedCriterion']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['Mismatch'], ParentType, ContextType>;
};

export type MatchedCriteriaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatchedCriteria'] = ResolversParentTypes['MatchedCriteria']> = {
  criteria?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
};

export type WhatIfItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WhatIfItem'] = ResolversParentTypes['WhatIfItem']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<ResolversTypes['ResultAsItIs'], ParentType, ContextType>;
  unmatched?: Resolver<Array<ResolversTypes['UnmatchedCriterion']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['MatchedCriteria'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['EvaluationResponse']>, ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteriaSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['WhatIfItem']>, ParentType, ContextType>;
};

export type DossierResultListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierResultList'] = ResolversParentTypes['DossierResultList']> = {
  items?: Resolver<Array<ResolversTypes['DossierResult']>, ParentType, ContextType>;
};

export type ResultListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResultList'] = ResolversParentTypes['ResultList']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DossierResult']>, ParentType, ContextType>;
};

export type CouncilEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilEdge'] = ResolversParentTypes['CouncilEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
};

export type CouncilConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilConnection'] = ResolversParentTypes['CouncilConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouncilEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Council']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AdvisoryReviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryReview'] = ResolversParentTypes['AdvisoryReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  choices?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['AdvisoryRemark']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvisoryRemarkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryRemark'] = ResolversParentTypes['AdvisoryRemark']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AdvisoryReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryReport'] = ResolversParentTypes['AdvisoryReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['AdvisoryReportContent'], ParentType, ContextType>;
};

export type AdvisoryReportListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryReportList'] = ResolversParentTypes['AdvisoryReportList']> = {
  items?: Resolver<Array<ResolversTypes['AdvisoryReport']>, ParentType, ContextType>;
};

export type AdvisoryReportContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryReportContent'] = ResolversParentTypes['AdvisoryReportContent']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteriaSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['AdvisoryReportLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PartPoints'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gatesMissed?: Resolver<Array<ResolversTypes['AdvisoryMissedGate']>, ParentType, ContextType>;
  inquiries?: Resolver<Array<ResolversTypes['ReportedInquiry']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedOverBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedOverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AdvisoryReportLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryReportLine'] = ResolversParentTypes['AdvisoryReportLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfChoice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selfPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['AdvisoryEvidence']>, ParentType, ContextType>;
};

export type AdvisoryEvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryEvidence'] = ResolversParentTypes['AdvisoryEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdvisoryMissedGateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryMissedGate'] = ResolversParentTypes['AdvisoryMissedGate']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface InquiryKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InquiryKind'], any> {
  name: 'InquiryKind';
}

export interface InquiryStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InquiryState'], any> {
  name: 'InquiryState';
}

export type InquiryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InquiryKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InquiryState'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['InquiryParticipant']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InquiryParticipantResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InquiryParticipant'] = ResolversParentTypes['InquiryParticipant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InquiryListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InquiryList'] = ResolversParentTypes['InquiryList']> = {
  items?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>;
};

export type ReportedInquiryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportedInquiry'] = ResolversParentTypes['ReportedInquiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InquiryKind'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['InquiryParticipant']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['ReportedPaper']>, ParentType, ContextType>;
};

export type ReportedPaperResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportedPaper'] = ResolversParentTypes['ReportedPaper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DossierComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierComparison'] = ResolversParentTypes['DossierComparison']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['ComparedReport']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ComparedResult']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['ComparedCriterion']>, ParentType, ContextType>;
};

export type ComparedReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedReport'] = ResolversParentTypes['ComparedReport']> = {
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparedResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedResult'] = ResolversParentTypes['ComparedResult']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  knockOuts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparedCriterionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedCriterion'] = ResolversParentTypes['ComparedCriterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfChoice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selfPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['ComparedProposal']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ComparedScores']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ComparedEvidence']>, ParentType, ContextType>;
};

export type ComparedProposalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedProposal'] = ResolversParentTypes['ComparedProposal']> = {
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ComparedScoresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedScores'] = ResolversParentTypes['ComparedScores']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['ComparedGate']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['ComparedVerdict']>, ParentType, ContextType>;
};

export type ComparedGateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedGate'] = ResolversParentTypes['ComparedGate']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ComparedVerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedVerdict'] = ResolversParentTypes['ComparedVerdict']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparedEvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedEvidence'] = ResolversParentTypes['ComparedEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdvisoryConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryConflict'] = ResolversParentTypes['AdvisoryConflict']> = {
  councilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['ConflictWithdrawal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConflictState'], ParentType, ContextType>;
  clearance?: Resolver<Maybe<ResolversTypes['ConflictClearance']>, ParentType, ContextType>;
};

export type AdvisoryConflictListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryConflictList'] = ResolversParentTypes['AdvisoryConflictList']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  councilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AdvisoryConflict']>, ParentType, ContextType>;
};

export type AdvisoryRecusalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdvisoryRecusal'] = ResolversParentTypes['AdvisoryRecusal']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  councilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CouncilMemberName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DecisionKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DecisionKind'], any> {
  name: 'DecisionKind';
}

export interface RevocationGroundScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RevocationGround'], any> {
  name: 'RevocationGround';
}

export interface RegisterSortScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegisterSort'], any> {
  name: 'RegisterSort';
}

export interface CertificateEndingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CertificateEnding'], any> {
  name: 'CertificateEnding';
}

export type LineageEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineageEntry'] = ResolversParentTypes['LineageEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['CertificateEnding']>, ParentType, ContextType>;
  revocationGround?: Resolver<Maybe<ResolversTypes['RevocationGround']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verificationUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CertificateStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CertificateState'], any> {
  name: 'CertificateState';
}

export interface VerificationStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['VerificationState'], any> {
  name: 'VerificationState';
}

export type DecisionNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionName'] = ResolversParentTypes['DecisionName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SignedDecisionNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignedDecisionName'] = ResolversParentTypes['SignedDecisionName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateName'] = ResolversParentTypes['CertificateName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionItem'] = ResolversParentTypes['DecisionItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['CertificateName']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['RevocationGround']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DecisionItem']>, ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface DecisionDraftStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DecisionDraftState'], any> {
  name: 'DecisionDraftState';
}

export type DraftedItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftedItem'] = ResolversParentTypes['DraftedItem']> = {
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  samplesReturned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['CertificateName']>, ParentType, ContextType>;
};

export type DraftWarningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftWarning'] = ResolversParentTypes['DraftWarning']> = {
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type DecisionDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionDraft'] = ResolversParentTypes['DecisionDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionDraftState'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['RevocationGround']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DraftedItem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['DraftWarning']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionName']>, ParentType, ContextType>;
};

export type IssuedDecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedDecision'] = ResolversParentTypes['IssuedDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['SignedFile']>, ParentType, ContextType>;
  signedContentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionPaperItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionPaperItem'] = ResolversParentTypes['DecisionPaperItem']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DecisionPaperResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionPaper'] = ResolversParentTypes['DecisionPaper']> = {
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  carriedOutBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DecisionPaperItem']>, ParentType, ContextType>;
};

export type DecisionDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionDocument'] = ResolversParentTypes['DecisionDocument']> = {
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['IssuedDecision']>, ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['DecisionPaper'], ParentType, ContextType>;
};

export type DecisionDraftSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionDraftSummary'] = ResolversParentTypes['DecisionDraftSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionDraftState'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['RevocationGround']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionDraftEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionDraftEdge'] = ResolversParentTypes['DecisionDraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecisionDraftSummary'], ParentType, ContextType>;
};

export type DecisionDraftConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionDraftConnection'] = ResolversParentTypes['DecisionDraftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionDraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DecisionDraftSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IssuedInResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedIn'] = ResolversParentTypes['IssuedIn']> = {
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  issuedIn?: Resolver<ResolversTypes['IssuedIn'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  issuerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['SignedDecisionName'], ParentType, ContextType>;
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dossierKind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revocationGround?: Resolver<Maybe<ResolversTypes['RevocationGround']>, ParentType, ContextType>;
  revocationDecisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersededById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  verificationUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerifiedCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerifiedCertificate'] = ResolversParentTypes['VerifiedCertificate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  issuerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revocationGround?: Resolver<Maybe<ResolversTypes['RevocationGround']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VerificationState'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['VerifiedCertificate']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['SignatureCheck']>, ParentType, ContextType>;
};

export type SignatureCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignatureCheck'] = ResolversParentTypes['SignatureCheck']> = {
  good?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKeyWithdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CredentialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Credential'] = ResolversParentTypes['Credential']> = {
  jwt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateLabelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateLabel'] = ResolversParentTypes['CertificateLabel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateNumberingYearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateNumberingYear'] = ResolversParentTypes['CertificateNumberingYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateNumberingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateNumbering'] = ResolversParentTypes['CertificateNumbering']> = {
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['CertificateNumberingYear']>, ParentType, ContextType>;
};

export interface RevocationCaseStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RevocationCaseState'], any> {
  name: 'RevocationCaseState';
}

export interface CertificateLapseScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CertificateLapse'], any> {
  name: 'CertificateLapse';
}

export type RevocationVerificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationVerification'] = ResolversParentTypes['RevocationVerification']> = {
  verifiers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevocationCaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationCase'] = ResolversParentTypes['RevocationCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RevocationCaseState'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['CertificateName'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['RevocationGround'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidenceNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['RevocationVerification']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionName']>, ParentType, ContextType>;
  dropReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lapsedAs?: Resolver<Maybe<ResolversTypes['CertificateLapse']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevocationCaseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationCaseEdge'] = ResolversParentTypes['RevocationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RevocationCase'], ParentType, ContextType>;
};

export type RevocationCaseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationCaseConnection'] = ResolversParentTypes['RevocationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevocationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RevocationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface CentralPartCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CentralPartCode'], any> {
  name: 'CentralPartCode';
}

export interface CentralPartStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CentralPartState'], any> {
  name: 'CentralPartState';
}

export interface CentralWarningCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CentralWarningCode'], any> {
  name: 'CentralWarningCode';
}

export type CentralWarningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralWarning'] = ResolversParentTypes['CentralWarning']> = {
  part?: Resolver<ResolversTypes['CentralPartCode'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CentralWarningCode'], ParentType, ContextType>;
};

export type CentralDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralDocument'] = ResolversParentTypes['CentralDocument']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentralPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralPart'] = ResolversParentTypes['CentralPart']> = {
  code?: Resolver<ResolversTypes['CentralPartCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CentralPartState'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['CentralDocument']>, ParentType, ContextType>;
};

export type CentralSendingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralSending'] = ResolversParentTypes['CentralSending']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  letterNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letterDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manifest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskedPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AskedPart'] = ResolversParentTypes['AskedPart']> = {
  part?: Resolver<ResolversTypes['CentralPartCode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentralRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralRequest'] = ResolversParentTypes['CentralRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AskedPart']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CentralDossierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralDossier'] = ResolversParentTypes['CentralDossier']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['CentralPartCode']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CentralWarning']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['CentralPart']>, ParentType, ContextType>;
  sendings?: Resolver<Array<ResolversTypes['CentralSending']>, ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['CentralRequest']>, ParentType, ContextType>;
  archiveUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CentralStepScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CentralStep'], any> {
  name: 'CentralStep';
}

export type CentralQueueItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralQueueItem'] = ResolversParentTypes['CentralQueueItem']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CentralStep'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
};

export type CentralQueueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CentralQueue'] = ResolversParentTypes['CentralQueue']> = {
  items?: Resolver<Array<ResolversTypes['CentralQueueItem']>, ParentType, ContextType>;
};

export interface InspectionKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InspectionKind'], any> {
  name: 'InspectionKind';
}

export interface InspectionOutcomeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InspectionOutcome'], any> {
  name: 'InspectionOutcome';
}

export interface FollowUpOutcomeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FollowUpOutcome'], any> {
  name: 'FollowUpOutcome';
}

export interface FollowUpStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FollowUpState'], any> {
  name: 'FollowUpState';
}

export interface InspectionStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InspectionState'], any> {
  name: 'InspectionState';
}

export type InspectionFindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionFileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionFile'] = ResolversParentTypes['InspectionFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionFollowUpResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionFollowUp'] = ResolversParentTypes['InspectionFollowUp']> = {
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['CertificateName'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['InspectionFile']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['InspectionOutcome']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['InspectionFollowUp']>, ParentType, ContextType>;
  revocationCaseIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionPlanItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionPlanItem'] = ResolversParentTypes['InspectionPlanItem']> = {
  certificate?: Resolver<ResolversTypes['CertificateName'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastVisitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectionPlanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionPlan'] = ResolversParentTypes['InspectionPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['InspectionPlanItem']>, ParentType, ContextType>;
};

export type InspectionPlanSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionPlanSummary'] = ResolversParentTypes['InspectionPlanSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionPlanEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionPlanEdge'] = ResolversParentTypes['InspectionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionPlanSummary'], ParentType, ContextType>;
};

export type InspectionPlanConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionPlanConnection'] = ResolversParentTypes['InspectionPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionPlanSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface RenewalStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RenewalState'], any> {
  name: 'RenewalState';
}

export type RenewalWindowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewalWindow'] = ResolversParentTypes['RenewalWindow']> = {
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RenewalDossierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewalDossier'] = ResolversParentTypes['RenewalDossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RenewalReminderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewalReminder'] = ResolversParentTypes['RenewalReminder']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExpiringCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExpiringCertificate'] = ResolversParentTypes['ExpiringCertificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['RenewalWindow']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RenewalState']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['RenewalDossier']>, ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['RenewalReminder']>, ParentType, ContextType>;
};

export type ExpiringCertificateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExpiringCertificateEdge'] = ResolversParentTypes['ExpiringCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpiringCertificate'], ParentType, ContextType>;
};

export type ExpiringCertificateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExpiringCertificateConnection'] = ResolversParentTypes['ExpiringCertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpiringCertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpiringCertificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RenewalRemindersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewalReminders'] = ResolversParentTypes['RenewalReminders']> = {
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysBefore?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RevocationNoticeSignerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationNoticeSigner'] = ResolversParentTypes['RevocationNoticeSigner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuedRevocationNoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedRevocationNotice'] = ResolversParentTypes['IssuedRevocationNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['SignedFile']>, ParentType, ContextType>;
  signedContentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevocationNoticeListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationNoticeList'] = ResolversParentTypes['RevocationNoticeList']> = {
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['IssuedRevocationNotice']>, ParentType, ContextType>;
};

export type RevocationNoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationNotice'] = ResolversParentTypes['RevocationNotice']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['RevocationNoticeSigner']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DecisionName'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['CertificateName'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['RevocationGround'], ParentType, ContextType>;
  groundText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['IssuedRevocationNotice']>, ParentType, ContextType>;
};

export interface ActivityKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ActivityKind'], any> {
  name: 'ActivityKind';
}

export interface FairFormScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FairForm'], any> {
  name: 'FairForm';
}

export interface SalesPointTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SalesPointType'], any> {
  name: 'SalesPointType';
}

export interface CertificationSchemeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CertificationScheme'], any> {
  name: 'CertificationScheme';
}

export interface MoneySourceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MoneySource'], any> {
  name: 'MoneySource';
}

export interface PolicyDocumentTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyDocumentType'], any> {
  name: 'PolicyDocumentType';
}

export interface ActivityStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ActivityState'], any> {
  name: 'ActivityState';
}

export type TrainingDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingDetails'] = ResolversParentTypes['TrainingDetails']> = {
  attendances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TradeFairDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TradeFairDetails'] = ResolversParentTypes['TradeFairDetails']> = {
  form?: Resolver<ResolversTypes['FairForm'], ParentType, ContextType>;
  stands?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalesPointDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SalesPointDetails'] = ResolversParentTypes['SalesPointDetails']> = {
  type?: Resolver<ResolversTypes['SalesPointType'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChainDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChainDetails'] = ResolversParentTypes['ChainDetails']> = {
  circular?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  green?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stableMaterialArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AreaCertificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AreaCertification'] = ResolversParentTypes['AreaCertification']> = {
  scheme?: Resolver<ResolversTypes['CertificationScheme'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MaterialAreaDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MaterialAreaDetails'] = ResolversParentTypes['MaterialAreaDetails']> = {
  crop?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hectares?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  certifications?: Resolver<Array<ResolversTypes['AreaCertification']>, ParentType, ContextType>;
};

export type SupportAmountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportAmount'] = ResolversParentTypes['SupportAmount']> = {
  source?: Resolver<ResolversTypes['MoneySource'], ParentType, ContextType>;
  amountVnd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SupportDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportDetails'] = ResolversParentTypes['SupportDetails']> = {
  amounts?: Resolver<Array<ResolversTypes['SupportAmount']>, ParentType, ContextType>;
};

export type CraftVillageDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CraftVillageDetails'] = ResolversParentTypes['CraftVillageDetails']> = {
  craft?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PolicyDocumentDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyDocumentDetails'] = ResolversParentTypes['PolicyDocumentDetails']> = {
  type?: Resolver<ResolversTypes['PolicyDocumentType'], ParentType, ContextType>;
};

export type ProducerFiguresDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerFiguresDetails'] = ResolversParentTypes['ProducerFiguresDetails']> = {
  revenueMillionVnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localWorkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityDetails'] = ResolversParentTypes['ActivityDetails']> = {
  training?: Resolver<Maybe<ResolversTypes['TrainingDetails']>, ParentType, ContextType>;
  tradeFair?: Resolver<Maybe<ResolversTypes['TradeFairDetails']>, ParentType, ContextType>;
  salesPoint?: Resolver<Maybe<ResolversTypes['SalesPointDetails']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['ChainDetails']>, ParentType, ContextType>;
  materialArea?: Resolver<Maybe<ResolversTypes['MaterialAreaDetails']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportDetails']>, ParentType, ContextType>;
  craftVillage?: Resolver<Maybe<ResolversTypes['CraftVillageDetails']>, ParentType, ContextType>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocumentDetails']>, ParentType, ContextType>;
  producerFigures?: Resolver<Maybe<ResolversTypes['ProducerFiguresDetails']>, ParentType, ContextType>;
};

export type ActivityFileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityFile'] = ResolversParentTypes['ActivityFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityDocument'] = ResolversParentTypes['ActivityDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ActivityFile']>, ParentType, ContextType>;
};

export type ActivityCancellationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityCancellation'] = ResolversParentTypes['ActivityCancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['ActivityDetails'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ActivityDocument']>, ParentType, ContextType>;
  producers?: Resolver<Array<ResolversTypes['ProducerName']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['ProductName']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['ActivityCancellation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface CountKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountKind'], any> {
  name: 'CountKind';
}

export interface RollUpScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RollUp'], any> {
  name: 'RollUp';
}

export interface OverYearsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OverYears'], any> {
  name: 'OverYears';
}

export interface CountedThingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountedThing'], any> {
  name: 'CountedThing';
}

export interface RecordKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecordKind'], any> {
  name: 'RecordKind';
}

export type IndicatorCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorCount'] = ResolversParentTypes['IndicatorCount']> = {
  what?: Resolver<ResolversTypes['CountKind'], ParentType, ContextType>;
  whatName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['CountedThing'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minStar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producerKinds?: Resolver<Maybe<Array<ResolversTypes['ProducerKind']>>, ParentType, ContextType>;
  womenLed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modernChannel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  greenChain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RecordKind']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  anyTag?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rollUp?: Resolver<Maybe<ResolversTypes['RollUp']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['OverYears']>, ParentType, ContextType>;
};

export type IndicatorSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorSource'] = ResolversParentTypes['IndicatorSource']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['IndicatorSource']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['IndicatorCount'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['IndicatorCount']>, ParentType, ContextType>;
};

export type IndicatorListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorList'] = ResolversParentTypes['IndicatorList']> = {
  items?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type IndicatorVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorVersion'] = ResolversParentTypes['IndicatorVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['IndicatorCount'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['IndicatorCount']>, ParentType, ContextType>;
  inReports?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnIndicatorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OwnIndicator'] = ResolversParentTypes['OwnIndicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['IndicatorSource']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['IndicatorCount'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['IndicatorCount']>, ParentType, ContextType>;
  inReports?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['IndicatorVersion']>, ParentType, ContextType>;
};

export type OwnIndicatorListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OwnIndicatorList'] = ResolversParentTypes['OwnIndicatorList']> = {
  items?: Resolver<Array<ResolversTypes['OwnIndicator']>, ParentType, ContextType>;
};

export interface PlanStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlanState'], any> {
  name: 'PlanState';
}

export interface TargetKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TargetKind'], any> {
  name: 'TargetKind';
}

export type TargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlanSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanSummary'] = ResolversParentTypes['PlanSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['PlanDocument']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['PlanApproval']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type PlanDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanDocument'] = ResolversParentTypes['PlanDocument']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanApprovalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanApproval'] = ResolversParentTypes['PlanApproval']> = {
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TargetValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetValue'] = ResolversParentTypes['TargetValue']> = {
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlanDecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanDecision'] = ResolversParentTypes['PlanDecision']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TargetValue']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['TargetValue']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PlanDecision']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanChangesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanChanges'] = ResolversParentTypes['PlanChanges']> = {
  items?: Resolver<Array<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['QueuePageInfo'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanSummary'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlanSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Counted'] = ResolversParentTypes['Counted']> = {
  what?: Resolver<ResolversTypes['CountKind'], ParentType, ContextType>;
  whatName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['CountedThing'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['CountedPart']>, ParentType, ContextType>;
};

export type CountedPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedPart'] = ResolversParentTypes['CountedPart']> = {
  what?: Resolver<ResolversTypes['CountKind'], ParentType, ContextType>;
  whatName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['CountedThing'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ShownFractionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShownFraction'] = ResolversParentTypes['ShownFraction']> = {
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
};

export type PlanProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanProgress'] = ResolversParentTypes['PlanProgress']> = {
  plan?: Resolver<ResolversTypes['PlanSummary'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mapOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['TargetProgress']>, ParentType, ContextType>;
};

export type PlannedTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlannedTarget'] = ResolversParentTypes['PlannedTarget']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export interface PlanCheckRuleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlanCheckRule'], any> {
  name: 'PlanCheckRule';
}

export interface PlanCheckHowScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlanCheckHow'], any> {
  name: 'PlanCheckHow';
}

export interface PlanCheckOutcomeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlanCheckOutcome'], any> {
  name: 'PlanCheckOutcome';
}

export type PlanCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanCheck'] = ResolversParentTypes['PlanCheck']> = {
  rule?: Resolver<ResolversTypes['PlanCheckRule'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['PlanCheckHow'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['PlannedTarget'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PlanCheckOutcome'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trail?: Resolver<Array<ResolversTypes['PlannedTarget']>, ParentType, ContextType>;
};

export type PlanChecksResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanChecks'] = ResolversParentTypes['PlanChecks']> = {
  plan?: Resolver<ResolversTypes['PlanSummary'], ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PlanCheck']>, ParentType, ContextType>;
};

export type IndicatorReportFileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorReportFile'] = ResolversParentTypes['IndicatorReportFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorReportRevisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorReportRevision'] = ResolversParentTypes['IndicatorReportRevision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['IndicatorReportFile']>, ParentType, ContextType>;
};

export type IndicatorReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorReport'] = ResolversParentTypes['IndicatorReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['IndicatorReportRevision'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['IndicatorReportRevision']>, ParentType, ContextType>;
};

export type CountedReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedReport'] = ResolversParentTypes['CountedReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['IndicatorReportRevision'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['IndicatorReportRevision']>, ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountedReportEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedReportEdge'] = ResolversParentTypes['CountedReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountedReport'], ParentType, ContextType>;
};

export type CountedReportConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedReportConnection'] = ResolversParentTypes['CountedReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountedReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CountedReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface ReportPeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ReportPeriod'], any> {
  name: 'ReportPeriod';
}

export type ReportCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportCounts'] = ResolversParentTypes['ReportCounts']> = {
  newlyRecognised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upgraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reRecognised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everRecognised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StarCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StarCounts'] = ResolversParentTypes['StarCounts']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ReportCounts'], ParentType, ContextType>;
  unattributed?: Resolver<Maybe<ResolversTypes['ReportCounts']>, ParentType, ContextType>;
};

export type GroupCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupCounts'] = ResolversParentTypes['GroupCounts']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ReportCounts'], ParentType, ContextType>;
  unattributed?: Resolver<Maybe<ResolversTypes['ReportCounts']>, ParentType, ContextType>;
};

export type ProducerKindCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerKindCounts'] = ResolversParentTypes['ProducerKindCounts']> = {
  kind?: Resolver<ResolversTypes['ProducerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ReportCounts'], ParentType, ContextType>;
  unattributed?: Resolver<Maybe<ResolversTypes['ReportCounts']>, ParentType, ContextType>;
};

export type YearStarsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['YearStars'] = ResolversParentTypes['YearStars']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byStar?: Resolver<Array<ResolversTypes['StarCounts']>, ParentType, ContextType>;
};

export type PlaceCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceCounts'] = ResolversParentTypes['PlaceCounts']> = {
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ReportCounts'], ParentType, ContextType>;
  unattributed?: Resolver<Maybe<ResolversTypes['ReportCounts']>, ParentType, ContextType>;
};

export type ReportPlanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportPlan'] = ResolversParentTypes['ReportPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  value?: Resolver<ResolversTypes['ShownFraction'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
};

export type ReportProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportProgress'] = ResolversParentTypes['ReportProgress']> = {
  plan?: Resolver<ResolversTypes['ReportPlan'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  indicatorVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Forecast']>, ParentType, ContextType>;
};

export type ReportIndicatorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportIndicator'] = ResolversParentTypes['ReportIndicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['ShownFraction']>, ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitReport'] = ResolversParentTypes['UnitReport']> = {
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  mapOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ReportProgress']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['ReportIndicator']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ReportCounts'], ParentType, ContextType>;
  unattributed?: Resolver<Maybe<ResolversTypes['ReportCounts']>, ParentType, ContextType>;
  byStar?: Resolver<Array<ResolversTypes['StarCounts']>, ParentType, ContextType>;
  byGroup?: Resolver<Array<ResolversTypes['GroupCounts']>, ParentType, ContextType>;
  byProducerKind?: Resolver<Array<ResolversTypes['ProducerKindCounts']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearStars']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['PlaceCounts']>, ParentType, ContextType>;
  placesWithProduct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedYearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedYear'] = ResolversParentTypes['ComparedYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
};

export type ComparedUnitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedUnit'] = ResolversParentTypes['ComparedUnit']> = {
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actuals?: Resolver<Array<Maybe<ResolversTypes['ShownFraction']>>, ParentType, ContextType>;
  unattributed?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnitComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitComparison'] = ResolversParentTypes['UnitComparison']> = {
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['ComparedYear']>, ParentType, ContextType>;
  whole?: Resolver<Array<Maybe<ResolversTypes['ShownFraction']>>, ParentType, ContextType>;
  wholeUnattributed?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['ComparedUnit']>, ParentType, ContextType>;
};

export interface RecognitionCountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecognitionCount'], any> {
  name: 'RecognitionCount';
}

export interface CertifiedThingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CertifiedThing'], any> {
  name: 'CertifiedThing';
}

export type CountedCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedCertificate'] = ResolversParentTypes['CountedCertificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CountedCertificateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedCertificateEdge'] = ResolversParentTypes['CountedCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountedCertificate'], ParentType, ContextType>;
};

export type CountedCertificateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedCertificateConnection'] = ResolversParentTypes['CountedCertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountedCertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CountedCertificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountedRecordDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedRecordDocument'] = ResolversParentTypes['CountedRecordDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CountedProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedProduct'] = ResolversParentTypes['CountedProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CountedRecordKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountedRecordKind'], any> {
  name: 'CountedRecordKind';
}

export type CountedRecordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedRecord'] = ResolversParentTypes['CountedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CountedRecordKind'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['CountedRecordDocument']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['CountedProduct']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountedRecordEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedRecordEdge'] = ResolversParentTypes['CountedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountedRecord'], ParentType, ContextType>;
};

export type CountedRecordConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountedRecordConnection'] = ResolversParentTypes['CountedRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountedRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CountedRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportSnapshotSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportSnapshotSummary'] = ResolversParentTypes['ReportSnapshotSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  mapOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportSnapshotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportSnapshot'] = ResolversParentTypes['ReportSnapshot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  mapOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['UnitReport'], ParentType, ContextType>;
};

export type ReportSnapshotEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportSnapshotEdge'] = ResolversParentTypes['ReportSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportSnapshotSummary'], ParentType, ContextType>;
};

export type ReportSnapshotConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportSnapshotConnection'] = ResolversParentTypes['ReportSnapshotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportSnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportSnapshotSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface StampWithdrawalKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StampWithdrawalKind'], any> {
  name: 'StampWithdrawalKind';
}

export interface StampStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StampState'], any> {
  name: 'StampState';
}

export type StampWithdrawalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampWithdrawal'] = ResolversParentTypes['StampWithdrawal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StampWithdrawalKind'], ParentType, ContextType>;
  firstNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lifting?: Resolver<Maybe<ResolversTypes['RecallLifting']>, ParentType, ContextType>;
};

export type RecallLiftingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecallLifting'] = ResolversParentTypes['RecallLifting']> = {
  liftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StampDownloadsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampDownloads'] = ResolversParentTypes['StampDownloads']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LotStampsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LotStamps'] = ResolversParentTypes['LotStamps']> = {
  lotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StampBatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampBatch'] = ResolversParentTypes['StampBatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOverOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOverBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stampsUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloads?: Resolver<ResolversTypes['StampDownloads'], ParentType, ContextType>;
  withdrawals?: Resolver<Array<ResolversTypes['StampWithdrawal']>, ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['LotStamps']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface StampRequestStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StampRequestState'], any> {
  name: 'StampRequestState';
}

export type StampRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampRequest'] = ResolversParentTypes['StampRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StampRequestState'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stampBatchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StampRequestEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampRequestEdge'] = ResolversParentTypes['StampRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StampRequest'], ParentType, ContextType>;
};

export type StampRequestConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampRequestConnection'] = ResolversParentTypes['StampRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StampRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StampRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StampBatchEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampBatchEdge'] = ResolversParentTypes['StampBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StampBatch'], ParentType, ContextType>;
};

export type StampBatchConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampBatchConnection'] = ResolversParentTypes['StampBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StampBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StampBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StampCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampCertificate'] = ResolversParentTypes['StampCertificate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ScansOfStampResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScansOfStamp'] = ResolversParentTypes['ScansOfStamp']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isSuspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScansOfDayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScansOfDay'] = ResolversParentTypes['ScansOfDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScansOfProvinceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScansOfProvince'] = ResolversParentTypes['ScansOfProvince']> = {
  province?: Resolver<Maybe<ResolversTypes['UnitName']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StampScansResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StampScans'] = ResolversParentTypes['StampScans']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byDay?: Resolver<Array<ResolversTypes['ScansOfDay']>, ParentType, ContextType>;
  byProvince?: Resolver<Array<ResolversTypes['ScansOfProvince']>, ParentType, ContextType>;
};

export interface SuspicionGroundScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SuspicionGround'], any> {
  name: 'SuspicionGround';
}

export type SuspectedCopyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuspectedCopy'] = ResolversParentTypes['SuspectedCopy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stampBatchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batchNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['SuspicionGround'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provinces?: Resolver<Array<ResolversTypes['UnitName']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['SuspicionSettlement']>, ParentType, ContextType>;
};

export type SuspicionSettlementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuspicionSettlement'] = ResolversParentTypes['SuspicionSettlement']> = {
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuspectedCopyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuspectedCopyEdge'] = ResolversParentTypes['SuspectedCopyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuspectedCopy'], ParentType, ContextType>;
};

export type SuspectedCopyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuspectedCopyConnection'] = ResolversParentTypes['SuspectedCopyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuspectedCopyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SuspectedCopy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceIsPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientIsPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LotRecallResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LotRecall'] = ResolversParentTypes['LotRecall']> = {
  recalledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductionLotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductionLot'] = ResolversParentTypes['ProductionLot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bestBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  processing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['LotRecall']>, ParentType, ContextType>;
  liftedRecalls?: Resolver<Array<ResolversTypes['LiftedRecall']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiftedRecallResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LiftedRecall'] = ResolversParentTypes['LiftedRecall']> = {
  recalledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifting?: Resolver<ResolversTypes['RecallLifting'], ParentType, ContextType>;
};

export type ProductionLotEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductionLotEdge'] = ResolversParentTypes['ProductionLotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductionLot'], ParentType, ContextType>;
};

export type ProductionLotConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductionLotConnection'] = ResolversParentTypes['ProductionLotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductionLotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductionLot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedMaterialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedMaterial'] = ResolversParentTypes['PublishedMaterial']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublishedShipmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedShipment'] = ResolversParentTypes['PublishedShipment']> = {
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublishedLotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedLot'] = ResolversParentTypes['PublishedLot']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bestBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  processing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['PublishedMaterial']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['PublishedShipment']>, ParentType, ContextType>;
};

export type PublicWithdrawalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicWithdrawal'] = ResolversParentTypes['PublicWithdrawal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type KnownStampResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KnownStamp'] = ResolversParentTypes['KnownStamp']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOverOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['StampCertificate']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['PublishedLot']>, ParentType, ContextType>;
  scans?: Resolver<ResolversTypes['ScansOfStamp'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['PublicWithdrawal']>, ParentType, ContextType>;
};

export type StampResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Stamp'] = ResolversParentTypes['Stamp']> = {
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StampState'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stamp?: Resolver<Maybe<ResolversTypes['KnownStamp']>, ParentType, ContextType>;
};

export interface MergedKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MergedKind'], any> {
  name: 'MergedKind';
}

export type DistinctPairResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DistinctPair'] = ResolversParentTypes['DistinctPair']> = {
  kind?: Resolver<ResolversTypes['MergedKind'], ParentType, ContextType>;
  oneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductMergeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductMerge'] = ResolversParentTypes['ProductMerge']> = {
  kept?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  mergedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dossierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DistinctPairsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DistinctPairs'] = ResolversParentTypes['DistinctPairs']> = {
  items?: Resolver<Array<ResolversTypes['DistinctPair']>, ParentType, ContextType>;
};

export type ProducerMergeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerMerge'] = ResolversParentTypes['ProducerMerge']> = {
  kept?: Resolver<ResolversTypes['Producer'], ParentType, ContextType>;
  mergedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  dossierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  accountIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProducerHistoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerHistory'] = ResolversParentTypes['ProducerHistory']> = {
  producer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['Producer']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductDossierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductDossier'] = ResolversParentTypes['ProductDossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  communeReceiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceReceiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenProductId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProductHistoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductHistory'] = ResolversParentTypes['ProductHistory']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['ProductDossier']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  lineage?: Resolver<Array<ResolversTypes['LineageEntry']>, ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
};

export interface RegisterStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegisterState'], any> {
  name: 'RegisterState';
}

export type ProductSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductSet'] = ResolversParentTypes['ProductSet']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type RegisteredCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisteredCertificate'] = ResolversParentTypes['RegisteredCertificate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verificationUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicProduct'] = ResolversParentTypes['PublicProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ProductGroup']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['ProductSet'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegisterState'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['RegisteredCertificate'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ProductPicture']>, ParentType, ContextType>;
  pageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicProductDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicProductDetails'] = ResolversParentTypes['PublicProductDetails']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ProductGroup']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['ProductSet'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegisterState'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['RegisteredCertificate'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ProductPicture']>, ParentType, ContextType>;
  pageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PublicProductProfile']>, ParentType, ContextType>;
  lineage?: Resolver<Array<ResolversTypes['LineageEntry']>, ParentType, ContextType>;
};

export type PictureFileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PictureFile'] = ResolversParentTypes['PictureFile']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductPictureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductPicture'] = ResolversParentTypes['ProductPicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  altVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  altEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['PictureFile']>, ParentType, ContextType>;
};

export interface ChannelKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ChannelKind'], any> {
  name: 'ChannelKind';
}

export type SalesChannelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SalesChannel'] = ResolversParentTypes['SalesChannel']> = {
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicProductProfileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicProductProfile'] = ResolversParentTypes['PublicProductProfile']> = {
  storyVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storyEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  modernChannel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['ProductPicture']>, ParentType, ContextType>;
};

export type HiddenProfileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HiddenProfile'] = ResolversParentTypes['HiddenProfile']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductProfileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductProfile'] = ResolversParentTypes['ProductProfile']> = {
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storyVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storyEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  modernChannel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['ProductPicture']>, ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['HiddenProfile']>, ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  picturesUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicProductEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicProductEdge'] = ResolversParentTypes['PublicProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicProduct'], ParentType, ContextType>;
};

export type PublicProductConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicProductConnection'] = ResolversParentTypes['PublicProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicProducerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicProducer'] = ResolversParentTypes['PublicProducer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProducerKind'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['PublicProduct']>, ParentType, ContextType>;
  pageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountByGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountByGroup'] = ResolversParentTypes['CountByGroup']> = {
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountBySetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountBySet'] = ResolversParentTypes['CountBySet']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountByStarResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountByStar'] = ResolversParentTypes['CountByStar']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountByKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountByKind'] = ResolversParentTypes['CountByKind']> = {
  kind?: Resolver<ResolversTypes['ProducerKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountByYearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountByYear'] = ResolversParentTypes['CountByYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountByUnitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountByUnit'] = ResolversParentTypes['CountByUnit']> = {
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountByStateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountByState'] = ResolversParentTypes['CountByState']> = {
  state?: Resolver<ResolversTypes['RegisterState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterFacetsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterFacets'] = ResolversParentTypes['RegisterFacets']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CountByGroup']>, ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['CountBySet']>, ParentType, ContextType>;
  stars?: Resolver<Array<ResolversTypes['CountByStar']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['CountByKind']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['CountByYear']>, ParentType, ContextType>;
  provinces?: Resolver<Array<ResolversTypes['CountByUnit']>, ParentType, ContextType>;
  communes?: Resolver<Array<ResolversTypes['CountByUnit']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['CountByState']>, ParentType, ContextType>;
};

export interface QueueRoleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['QueueRole'], any> {
  name: 'QueueRole';
}

export interface QueueStepScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['QueueStep'], any> {
  name: 'QueueStep';
}

export interface ColourScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Colour'], any> {
  name: 'Colour';
}

export type QueueItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueueItem'] = ResolversParentTypes['QueueItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DossierLevel'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['QueueStep'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  communeReceiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceReceiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueueCount'] = ResolversParentTypes['QueueCount']> = {
  step?: Resolver<ResolversTypes['QueueStep'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  colours?: Resolver<ResolversTypes['ColourCounts'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ColourCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ColourCounts'] = ResolversParentTypes['ColourCounts']> = {
  fresh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueuePageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueuePageInfo'] = ResolversParentTypes['QueuePageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueuedFollowUpResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueuedFollowUp'] = ResolversParentTypes['QueuedFollowUp']> = {
  inspectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  isAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
};

export type QueuedFollowUpsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueuedFollowUps'] = ResolversParentTypes['QueuedFollowUps']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['QueuedFollowUp']>, ParentType, ContextType>;
};

export type QueuedStampRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueuedStampRequest'] = ResolversParentTypes['QueuedStampRequest']> = {
  stampRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
};

export type QueuedStampRequestsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueuedStampRequests'] = ResolversParentTypes['QueuedStampRequests']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['QueuedStampRequest']>, ParentType, ContextType>;
};

export type WorkQueueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WorkQueue'] = ResolversParentTypes['WorkQueue']> = {
  role?: Resolver<ResolversTypes['QueueRole'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['QueueCount']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['QueueItem']>, ParentType, ContextType>;
  followUps?: Resolver<ResolversTypes['QueuedFollowUps'], ParentType, ContextType>;
  stampRequests?: Resolver<ResolversTypes['QueuedStampRequests'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['QueuePageInfo'], ParentType, ContextType>;
};

export interface CouncilStepScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CouncilStep'], any> {
  name: 'CouncilStep';
}

export type CouncilNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilName'] = ResolversParentTypes['CouncilName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
};

export type CouncilQueueDossierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilQueueDossier'] = ResolversParentTypes['CouncilQueueDossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilQueueItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilQueueItem'] = ResolversParentTypes['CouncilQueueItem']> = {
  step?: Resolver<ResolversTypes['CouncilStep'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['CouncilName'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['CouncilQueueDossier']>, ParentType, ContextType>;
};

export type CouncilQueueCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilQueueCount'] = ResolversParentTypes['CouncilQueueCount']> = {
  step?: Resolver<ResolversTypes['CouncilStep'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  colours?: Resolver<ResolversTypes['ColourCounts'], ParentType, ContextType>;
};

export type CouncilQueueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilQueue'] = ResolversParentTypes['CouncilQueue']> = {
  counts?: Resolver<Array<ResolversTypes['CouncilQueueCount']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CouncilQueueItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['QueuePageInfo'], ParentType, ContextType>;
};

export interface DecisionStepScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DecisionStep'], any> {
  name: 'DecisionStep';
}

export type RevocationToSignResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevocationToSign'] = ResolversParentTypes['RevocationToSign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['RevocationGround'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['CertificateName'], ParentType, ContextType>;
};

export type DecisionQueueItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionQueueItem'] = ResolversParentTypes['DecisionQueueItem']> = {
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revocationCase?: Resolver<Maybe<ResolversTypes['RevocationToSign']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DecisionStep'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
};

export type DecisionQueueCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionQueueCount'] = ResolversParentTypes['DecisionQueueCount']> = {
  step?: Resolver<ResolversTypes['DecisionStep'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  colours?: Resolver<ResolversTypes['ColourCounts'], ParentType, ContextType>;
};

export type DecisionQueueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionQueue'] = ResolversParentTypes['DecisionQueue']> = {
  counts?: Resolver<Array<ResolversTypes['DecisionQueueCount']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DecisionQueueItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['QueuePageInfo'], ParentType, ContextType>;
};

export interface ProducerReasonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProducerReason'], any> {
  name: 'ProducerReason';
}

export type AlikeProducerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AlikeProducer'] = ResolversParentTypes['AlikeProducer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProducerKind'], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProducerDuplicateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerDuplicate'] = ResolversParentTypes['ProducerDuplicate']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ProducerReason']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['AlikeProducer'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['AlikeProducer'], ParentType, ContextType>;
};

export type ProducerDuplicatesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProducerDuplicates'] = ResolversParentTypes['ProducerDuplicates']> = {
  items?: Resolver<Array<ResolversTypes['ProducerDuplicate']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface ProductReasonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProductReason'], any> {
  name: 'ProductReason';
}

export type AlikeProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AlikeProduct'] = ResolversParentTypes['AlikeProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductDuplicateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductDuplicate'] = ResolversParentTypes['ProductDuplicate']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ProductReason']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['AlikeProduct'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['AlikeProduct'], ParentType, ContextType>;
};

export type ProductDuplicatesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductDuplicates'] = ResolversParentTypes['ProductDuplicates']> = {
  items?: Resolver<Array<ResolversTypes['ProductDuplicate']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface SearchKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchKind'], any> {
  name: 'SearchKind';
}

export interface SearchMatchScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchMatch'], any> {
  name: 'SearchMatch';
}

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ProducerName'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  items?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface ImportedUnitKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ImportedUnitKind'], any> {
  name: 'ImportedUnitKind';
}

export type NameAndKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NameAndKind'] = ResolversParentTypes['NameAndKind']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
};

export type UnitRenamingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitRenaming'] = ResolversParentTypes['UnitRenaming']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['NameAndKind'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['NameAndKind'], ParentType, ContextType>;
};

export type SuccessionImportPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuccessionImportPreview'] = ResolversParentTypes['SuccessionImportPreview']> = {
  successions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  split?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionImportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuccessionImport'] = ResolversParentTypes['SuccessionImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  successions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  split?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitImportPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitImportPreview'] = ResolversParentTypes['UnitImportPreview']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamings?: Resolver<Array<ResolversTypes['UnitRenaming']>, ParentType, ContextType>;
};

export type UnitImportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitImport'] = ResolversParentTypes['UnitImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamings?: Resolver<Array<ResolversTypes['UnitRenaming']>, ParentType, ContextType>;
};

export type ActivityImportPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityImportPreview'] = ResolversParentTypes['ActivityImportPreview']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityImportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityImport'] = ResolversParentTypes['ActivityImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateImportPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateImportPreview'] = ResolversParentTypes['CertificateImportPreview']> = {
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateImportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateImport'] = ResolversParentTypes['CertificateImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DossierFormKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierFormKind'], any> {
  name: 'DossierFormKind';
}

export interface FormIssuerScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FormIssuer'], any> {
  name: 'FormIssuer';
}

export type FormProducerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormProducer'] = ResolversParentTypes['FormProducer']> = {
  kind?: Resolver<ResolversTypes['ProducerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  representativePosition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeSex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  representativeEthnicGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeResidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormProduct'] = ResolversParentTypes['FormProduct']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormAttachmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormAttachment'] = ResolversParentTypes['FormAttachment']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessedCriterionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssessedCriterion'] = ResolversParentTypes['AssessedCriterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssessedSectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssessedSection'] = ResolversParentTypes['AssessedSection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['AssessedCriterion']>, ParentType, ContextType>;
};

export type AssessedPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssessedPart'] = ResolversParentTypes['AssessedPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['AssessedSection']>, ParentType, ContextType>;
};

export type FormGrowthYearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormGrowthYear'] = ResolversParentTypes['FormGrowthYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenueMillionVnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localWorkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenueGrowthPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FormSelfAssessmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormSelfAssessment'] = ResolversParentTypes['FormSelfAssessment']> = {
  results?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  growth?: Resolver<Array<ResolversTypes['FormGrowthYear']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AssessedPart']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormReport'] = ResolversParentTypes['FormReport']> = {
  productOrigin?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  localLabour?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  ideaOrigin?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  localIdentity?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letterNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FormReturnItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormReturnItem'] = ResolversParentTypes['FormReturnItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormReturnNoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormReturnNotice'] = ResolversParentTypes['FormReturnNotice']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['FormReturnItem']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DossierFormResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DossierForm'] = ResolversParentTypes['DossierForm']> = {
  form?: Resolver<ResolversTypes['DossierFormKind'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['FormIssuer'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['FormProducer'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['FormProduct'], ParentType, ContextType>;
  sampleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  samplesReceived?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['FormAttachment']>, ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['FormSelfAssessment']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['FormReport']>, ParentType, ContextType>;
  returnNotice?: Resolver<Maybe<ResolversTypes['FormReturnNotice']>, ParentType, ContextType>;
  claimCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimReceiptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimReceipt'] = ResolversParentTypes['ClaimReceipt']> = {
  producerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['DossierForm'], ParentType, ContextType>;
};

export interface SessionDocumentKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionDocumentKind'], any> {
  name: 'SessionDocumentKind';
}

export interface FollowingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Following'], any> {
  name: 'Following';
}

export type SessionDocumentMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentMember'] = ResolversParentTypes['SessionDocumentMember']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['CouncilPosition'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presentAtClosing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tookPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionDocumentRecusalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentRecusal'] = ResolversParentTypes['SessionDocumentRecusal']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionDocumentSetAsideResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentSetAside'] = ResolversParentTypes['SessionDocumentSetAside']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionDocumentBallotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentBallot'] = ResolversParentTypes['SessionDocumentBallot']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionDocumentRoundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentRound'] = ResolversParentTypes['SessionDocumentRound']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ballots?: Resolver<Array<ResolversTypes['SessionDocumentBallot']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionDocumentVerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentVerdict'] = ResolversParentTypes['SessionDocumentVerdict']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionDocumentKnockOutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentKnockOut'] = ResolversParentTypes['SessionDocumentKnockOut']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionDocumentWithdrawnKnockOutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentWithdrawnKnockOut'] = ResolversParentTypes['SessionDocumentWithdrawnKnockOut']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionDocumentGateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentGate'] = ResolversParentTypes['SessionDocumentGate']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionDocumentItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentItem'] = ResolversParentTypes['SessionDocumentItem']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  recused?: Resolver<Array<ResolversTypes['SessionDocumentRecusal']>, ParentType, ContextType>;
  setAside?: Resolver<Array<ResolversTypes['SessionDocumentSetAside']>, ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['SessionDocumentRound']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['SessionDocumentVerdict']>, ParentType, ContextType>;
  knockOuts?: Resolver<Array<ResolversTypes['SessionDocumentKnockOut']>, ParentType, ContextType>;
  withdrawnKnockOuts?: Resolver<Array<ResolversTypes['SessionDocumentWithdrawnKnockOut']>, ParentType, ContextType>;
  gatesUnmet?: Resolver<Array<ResolversTypes['SessionDocumentGate']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  following?: Resolver<ResolversTypes['Following'], ParentType, ContextType>;
  expertOpinions?: Resolver<Array<ResolversTypes['SessionDocumentExpertOpinion']>, ParentType, ContextType>;
};

export type SessionDocumentExpertOpinionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentExpertOpinion'] = ResolversParentTypes['SessionDocumentExpertOpinion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionDocumentSignerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentSigner'] = ResolversParentTypes['SessionDocumentSigner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface IssuedDocumentKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IssuedDocumentKind'], any> {
  name: 'IssuedDocumentKind';
}

export type DocumentSignerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentSigner'] = ResolversParentTypes['DocumentSigner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SignedFileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignedFile'] = ResolversParentTypes['SignedFile']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signers?: Resolver<Array<ResolversTypes['DocumentSigner']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuedDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedDocument'] = ResolversParentTypes['IssuedDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssuedDocumentKind'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['SignedFile']>, ParentType, ContextType>;
  signedContentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuedBallotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedBallot'] = ResolversParentTypes['IssuedBallot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ballotHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['SignedFile']>, ParentType, ContextType>;
  signedContentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuedBallotListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedBallotList'] = ResolversParentTypes['IssuedBallotList']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['IssuedBallot']>, ParentType, ContextType>;
};

export type IssuedDocumentListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedDocumentList'] = ResolversParentTypes['IssuedDocumentList']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['IssuedDocument']>, ParentType, ContextType>;
};

export type ResultNoticeSignerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResultNoticeSigner'] = ResolversParentTypes['ResultNoticeSigner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultNoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResultNotice'] = ResolversParentTypes['ResultNotice']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['ResultNoticeSigner']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  councilName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ResultNoticePart']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  knockOuts?: Resolver<Array<ResolversTypes['SessionDocumentKnockOut']>, ParentType, ContextType>;
  gatesUnmet?: Resolver<Array<ResolversTypes['SessionDocumentGate']>, ParentType, ContextType>;
  following?: Resolver<ResolversTypes['Following'], ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultNoticePartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResultNoticePart'] = ResolversParentTypes['ResultNoticePart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['ExactMean'], ParentType, ContextType>;
};

export type SessionDocumentCouncilResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentCouncil'] = ResolversParentTypes['SessionDocumentCouncil']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SessionDocumentTurnedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentTurned'] = ResolversParentTypes['SessionDocumentTurned']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['TurnGround'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionDocumentMovementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocumentMovement'] = ResolversParentTypes['SessionDocumentMovement']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MovementKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionDocument'] = ResolversParentTypes['SessionDocument']> = {
  document?: Resolver<ResolversTypes['SessionDocumentKind'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['SessionDocumentSigner']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['SessionDocumentCouncil'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SessionForm'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  writtenUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quorumNumerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumDenominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spreadLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['SessionDocumentMember']>, ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['SessionDocumentMovement']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['PeriodExtension']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SessionDocumentItem']>, ParentType, ContextType>;
  turned?: Resolver<Array<ResolversTypes['SessionDocumentTurned']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BallotFormOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotFormOption'] = ResolversParentTypes['BallotFormOption']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minStar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BallotFormCriterionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotFormCriterion'] = ResolversParentTypes['BallotFormCriterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['BallotFormOption']>, ParentType, ContextType>;
};

export type BallotFormSectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotFormSection'] = ResolversParentTypes['BallotFormSection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['BallotFormCriterion']>, ParentType, ContextType>;
};

export type BallotFormPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotFormPart'] = ResolversParentTypes['BallotFormPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['BallotFormSection']>, ParentType, ContextType>;
};

export type BallotFormMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotFormMember'] = ResolversParentTypes['BallotFormMember']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['CouncilPosition'], ParentType, ContextType>;
};

export type BallotFormResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BallotForm'] = ResolversParentTypes['BallotForm']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CouncilLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitName'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  councilName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['BallotFormMember']>, ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['BallotFormPart']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviewFaultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PreviewFault'] = ResolversParentTypes['PreviewFault']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type MissedGateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MissedGate'] = ResolversParentTypes['MissedGate']> = {
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelfAssessmentPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SelfAssessmentPreview'] = ResolversParentTypes['SelfAssessmentPreview']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['PreviewFault']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['PartPoints']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  star?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  knockedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gatesMissed?: Resolver<Array<ResolversTypes['MissedGate']>, ParentType, ContextType>;
  knockOuts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  OpenDataField?: OpenDataFieldResolvers<ContextType>;
  OpenDataset?: OpenDatasetResolvers<ContextType>;
  OpenData?: OpenDataResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  ProductLocation?: ProductLocationResolvers<ContextType>;
  MapPoint?: MapPointResolvers<ContextType>;
  MapProperties?: MapPropertiesResolvers<ContextType>;
  MapFeature?: MapFeatureResolvers<ContextType>;
  MapProduct?: MapProductResolvers<ContextType>;
  Map?: MapResolvers<ContextType>;
  Role?: GraphQLScalarType;
  GrantedRole?: GraphQLScalarType;
  GrantScope?: GraphQLScalarType;
  AccountKind?: GraphQLScalarType;
  HeldRole?: HeldRoleResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  AccountIdentity?: AccountIdentityResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  Tokens?: TokensResolvers<ContextType>;
  ClientToken?: ClientTokenResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  CreatedAccount?: CreatedAccountResolvers<ContextType>;
  CreatedServiceAccount?: CreatedServiceAccountResolvers<ContextType>;
  ClientCredentials?: ClientCredentialsResolvers<ContextType>;
  ResetPassword?: ResetPasswordResolvers<ContextType>;
  KeyPurpose?: GraphQLScalarType;
  SigningKey?: SigningKeyResolvers<ContextType>;
  SigningKeyWithdrawal?: SigningKeyWithdrawalResolvers<ContextType>;
  FailedJob?: FailedJobResolvers<ContextType>;
  FailedJobEdge?: FailedJobEdgeResolvers<ContextType>;
  FailedJobConnection?: FailedJobConnectionResolvers<ContextType>;
  UnitLevel?: GraphQLScalarType;
  UnitKind?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitOfDay?: UnitOfDayResolvers<ContextType>;
  UnitSuccession?: UnitSuccessionResolvers<ContextType>;
  UnitList?: UnitListResolvers<ContextType>;
  UnitName?: UnitNameResolvers<ContextType>;
  ProducerKind?: GraphQLScalarType;
  Sex?: GraphQLScalarType;
  Producer?: ProducerResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  SensitiveReading?: SensitiveReadingResolvers<ContextType>;
  SensitiveReadingEdge?: SensitiveReadingEdgeResolvers<ContextType>;
  SensitiveReadingConnection?: SensitiveReadingConnectionResolvers<ContextType>;
  ProducerName?: ProducerNameResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Merged?: MergedResolvers<ContextType>;
  ProductName?: ProductNameResolvers<ContextType>;
  ProducerEdge?: ProducerEdgeResolvers<ContextType>;
  ProducerConnection?: ProducerConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ClaimCode?: ClaimCodeResolvers<ContextType>;
  ClaimRequestState?: GraphQLScalarType;
  Requester?: RequesterResolvers<ContextType>;
  ProducerClaimRequest?: ProducerClaimRequestResolvers<ContextType>;
  ProducerClaimRequestEdge?: ProducerClaimRequestEdgeResolvers<ContextType>;
  ProducerClaimRequestConnection?: ProducerClaimRequestConnectionResolvers<ContextType>;
  SpecialDayKind?: GraphQLScalarType;
  SpecialDay?: SpecialDayResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  SavedCalendarYear?: SavedCalendarYearResolvers<ContextType>;
  DossierKind?: GraphQLScalarType;
  DossierState?: GraphQLScalarType;
  DossierLevel?: GraphQLScalarType;
  DossierEvent?: GraphQLScalarType;
  DossierEndGround?: GraphQLScalarType;
  DisqualificationGround?: GraphQLScalarType;
  DeadlineStep?: GraphQLScalarType;
  DeadlineState?: GraphQLScalarType;
  OpenDeadlineState?: GraphQLScalarType;
  PeriodUnit?: GraphQLScalarType;
  DeadlineChangeReason?: GraphQLScalarType;
  DayVerdict?: GraphQLScalarType;
  ExplainedDay?: ExplainedDayResolvers<ContextType>;
  DeadlinePause?: DeadlinePauseResolvers<ContextType>;
  DeadlineChange?: DeadlineChangeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineTotal?: DeadlineTotalResolvers<ContextType>;
  DeadlineTotalState?: GraphQLScalarType;
  DossierDeadlineList?: DossierDeadlineListResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceValidity?: GraphQLScalarType;
  EvidenceList?: EvidenceListResolvers<ContextType>;
  ReturnStep?: GraphQLScalarType;
  ReturnItem?: ReturnItemResolvers<ContextType>;
  ReturnReason?: GraphQLScalarType;
  ReturnReminder?: ReturnReminderResolvers<ContextType>;
  GrowthYear?: GrowthYearResolvers<ContextType>;
  DossierReturn?: DossierReturnResolvers<ContextType>;
  DossierReturnList?: DossierReturnListResolvers<ContextType>;
  ReportContent?: ReportContentResolvers<ContextType>;
  CommuneReport?: CommuneReportResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  PlannedRound?: PlannedRoundResolvers<ContextType>;
  RoundList?: RoundListResolvers<ContextType>;
  CustodyState?: GraphQLScalarType;
  DossierHandover?: DossierHandoverResolvers<ContextType>;
  DossierHandoverList?: DossierHandoverListResolvers<ContextType>;
  DossierReview?: DossierReviewResolvers<ContextType>;
  DossierReviewList?: DossierReviewListResolvers<ContextType>;
  ChecklistPart?: GraphQLScalarType;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  ProposedResult?: ProposedResultResolvers<ContextType>;
  CheckResult?: GraphQLScalarType;
  ItemCheck?: ItemCheckResolvers<ContextType>;
  CheckReason?: CheckReasonResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  SupplementSettings?: SupplementSettingsResolvers<ContextType>;
  ReadingWay?: GraphQLScalarType;
  EvidenceReading?: EvidenceReadingResolvers<ContextType>;
  EvidenceReadingEdge?: EvidenceReadingEdgeResolvers<ContextType>;
  EvidenceReadingConnection?: EvidenceReadingConnectionResolvers<ContextType>;
  EvidenceLink?: EvidenceLinkResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  PartPoints?: PartPointsResolvers<ContextType>;
  RecogniserAuthority?: GraphQLScalarType;
  Recogniser?: RecogniserResolvers<ContextType>;
  StarBand?: StarBandResolvers<ContextType>;
  FinishDays?: FinishDaysResolvers<ContextType>;
  InstrumentList?: InstrumentListResolvers<ContextType>;
  ImportedInstrument?: ImportedInstrumentResolvers<ContextType>;
  EndedInstrument?: EndedInstrumentResolvers<ContextType>;
  InstrumentImportPreview?: InstrumentImportPreviewResolvers<ContextType>;
  InstrumentImport?: InstrumentImportResolvers<ContextType>;
  ProductGroup?: ProductGroupResolvers<ContextType>;
  CriteriaSetSummary?: CriteriaSetSummaryResolvers<ContextType>;
  CriteriaSetList?: CriteriaSetListResolvers<ContextType>;
  CriteriaSet?: CriteriaSetResolvers<ContextType>;
  CriteriaPart?: CriteriaPartResolvers<ContextType>;
  CriteriaSection?: CriteriaSectionResolvers<ContextType>;
  CriteriaGroup?: CriteriaGroupResolvers<ContextType>;
  CriteriaNoteKind?: GraphQLScalarType;
  CriteriaNote?: CriteriaNoteResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  AppliesWhen?: AppliesWhenResolvers<ContextType>;
  CriterionOption?: CriterionOptionResolvers<ContextType>;
  AsPrinted?: AsPrintedResolvers<ContextType>;
  CriteriaVersion?: CriteriaVersionResolvers<ContextType>;
  CriteriaVersionList?: CriteriaVersionListResolvers<ContextType>;
  CriteriaImportStatus?: GraphQLScalarType;
  ImportedCriteriaSet?: ImportedCriteriaSetResolvers<ContextType>;
  CriteriaImportPreview?: CriteriaImportPreviewResolvers<ContextType>;
  CriteriaImport?: CriteriaImportResolvers<ContextType>;
  ImportedCriteriaWording?: ImportedCriteriaWordingResolvers<ContextType>;
  CriteriaWordingPreview?: CriteriaWordingPreviewResolvers<ContextType>;
  CriteriaWordingImport?: CriteriaWordingImportResolvers<ContextType>;
  EvaluationResponse?: EvaluationResponseResolvers<ContextType>;
  EvaluatedBallot?: EvaluatedBallotResolvers<ContextType>;
  ExactMean?: ExactMeanResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  GateResult?: GateResultResolvers<ContextType>;
  OpenPoint?: OpenPointResolvers<ContextType>;
  OpenGate?: OpenGateResolvers<ContextType>;
  OpenKnockOut?: OpenKnockOutResolvers<ContextType>;
  CouncilLevel?: GraphQLScalarType;
  CouncilPosition?: GraphQLScalarType;
  VerdictBy?: GraphQLScalarType;
  SessionState?: GraphQLScalarType;
  SessionForm?: GraphQLScalarType;
  TurnGround?: GraphQLScalarType;
  Outcome?: GraphQLScalarType;
  Council?: CouncilResolvers<ContextType>;
  CouncilMember?: CouncilMemberResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  PeriodExtension?: PeriodExtensionResolvers<ContextType>;
  SessionMember?: SessionMemberResolvers<ContextType>;
  MovementKind?: GraphQLScalarType;
  SessionMovement?: SessionMovementResolvers<ContextType>;
  MovementDossier?: MovementDossierResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  DeclaredConflict?: DeclaredConflictResolvers<ContextType>;
  DeclaredConflictList?: DeclaredConflictListResolvers<ContextType>;
  DeclaredConflictKind?: GraphQLScalarType;
  ConflictKind?: GraphQLScalarType;
  ConflictState?: GraphQLScalarType;
  ConflictWithdrawal?: ConflictWithdrawalResolvers<ContextType>;
  ExpertOpinion?: ExpertOpinionResolvers<ContextType>;
  ExpertOpinionList?: ExpertOpinionListResolvers<ContextType>;
  SessionConflict?: SessionConflictResolvers<ContextType>;
  ConflictClearance?: ConflictClearanceResolvers<ContextType>;
  SessionConflictList?: SessionConflictListResolvers<ContextType>;
  TurnedIntoMeeting?: TurnedIntoMeetingResolvers<ContextType>;
  CouncilMemberName?: CouncilMemberNameResolvers<ContextType>;
  SessionProgress?: SessionProgressResolvers<ContextType>;
  DossierProgress?: DossierProgressResolvers<ContextType>;
  LiveSession?: LiveSessionResolvers<ContextType>;
  LiveMember?: LiveMemberResolvers<ContextType>;
  LiveDossier?: LiveDossierResolvers<ContextType>;
  RoundProgress?: RoundProgressResolvers<ContextType>;
  Ballot?: BallotResolvers<ContextType>;
  BallotDraft?: BallotDraftResolvers<ContextType>;
  BallotDraftList?: BallotDraftListResolvers<ContextType>;
  BallotList?: BallotListResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  KnockOut?: KnockOutResolvers<ContextType>;
  KnockOutWithdrawal?: KnockOutWithdrawalResolvers<ContextType>;
  Conclusion?: ConclusionResolvers<ContextType>;
  DossierResult?: DossierResultResolvers<ContextType>;
  PartMeans?: PartMeansResolvers<ContextType>;
  Scoring?: ScoringResolvers<ContextType>;
  SetAsideBallots?: SetAsideBallotsResolvers<ContextType>;
  Reopening?: ReopeningResolvers<ContextType>;
  CountedRequest?: CountedRequestResolvers<ContextType>;
  BallotChoices?: BallotChoicesResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  SessionStatistics?: SessionStatisticsResolvers<ContextType>;
  CriterionStatistics?: CriterionStatisticsResolvers<ContextType>;
  OutlyingBallot?: OutlyingBallotResolvers<ContextType>;
  MemberStatistics?: MemberStatisticsResolvers<ContextType>;
  CouncilStatistics?: CouncilStatisticsResolvers<ContextType>;
  ResultAsItIs?: ResultAsItIsResolvers<ContextType>;
  Mismatch?: GraphQLScalarType;
  UnmatchedCriterion?: UnmatchedCriterionResolvers<ContextType>;
  MatchedCriteria?: MatchedCriteriaResolvers<ContextType>;
  WhatIfItem?: WhatIfItemResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  DossierResultList?: DossierResultListResolvers<ContextType>;
  ResultList?: ResultListResolvers<ContextType>;
  CouncilEdge?: CouncilEdgeResolvers<ContextType>;
  CouncilConnection?: CouncilConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  AdvisoryReview?: AdvisoryReviewResolvers<ContextType>;
  AdvisoryRemark?: AdvisoryRemarkResolvers<ContextType>;
  AdvisoryReport?: AdvisoryReportResolvers<ContextType>;
  AdvisoryReportList?: AdvisoryReportListResolvers<ContextType>;
  AdvisoryReportContent?: AdvisoryReportContentResolvers<ContextType>;
  AdvisoryReportLine?: AdvisoryReportLineResolvers<ContextType>;
  AdvisoryEvidence?: AdvisoryEvidenceResolvers<ContextType>;
  AdvisoryMissedGate?: AdvisoryMissedGateResolvers<ContextType>;
  InquiryKind?: GraphQLScalarType;
  InquiryState?: GraphQLScalarType;
  Inquiry?: InquiryResolvers<ContextType>;
  InquiryParticipant?: InquiryParticipantResolvers<ContextType>;
  InquiryList?: InquiryListResolvers<ContextType>;
  ReportedInquiry?: ReportedInquiryResolvers<ContextType>;
  ReportedPaper?: ReportedPaperResolvers<ContextType>;
  DossierComparison?: DossierComparisonResolvers<ContextType>;
  ComparedReport?: ComparedReportResolvers<ContextType>;
  ComparedResult?: ComparedResultResolvers<ContextType>;
  ComparedCriterion?: ComparedCriterionResolvers<ContextType>;
  ComparedProposal?: ComparedProposalResolvers<ContextType>;
  ComparedScores?: ComparedScoresResolvers<ContextType>;
  ComparedGate?: ComparedGateResolvers<ContextType>;
  ComparedVerdict?: ComparedVerdictResolvers<ContextType>;
  ComparedEvidence?: ComparedEvidenceResolvers<ContextType>;
  AdvisoryConflict?: AdvisoryConflictResolvers<ContextType>;
  AdvisoryConflictList?: AdvisoryConflictListResolvers<ContextType>;
  AdvisoryRecusal?: AdvisoryRecusalResolvers<ContextType>;
  DecisionKind?: GraphQLScalarType;
  RevocationGround?: GraphQLScalarType;
  RegisterSort?: GraphQLScalarType;
  CertificateEnding?: GraphQLScalarType;
  LineageEntry?: LineageEntryResolvers<ContextType>;
  CertificateState?: GraphQLScalarType;
  VerificationState?: GraphQLScalarType;
  DecisionName?: DecisionNameResolvers<ContextType>;
  SignedDecisionName?: SignedDecisionNameResolvers<ContextType>;
  CertificateName?: CertificateNameResolvers<ContextType>;
  DecisionItem?: DecisionItemResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionDraftState?: GraphQLScalarType;
  DraftedItem?: DraftedItemResolvers<ContextType>;
  DraftWarning?: DraftWarningResolvers<ContextType>;
  DecisionDraft?: DecisionDraftResolvers<ContextType>;
  IssuedDecision?: IssuedDecisionResolvers<ContextType>;
  DecisionPaperItem?: DecisionPaperItemResolvers<ContextType>;
  DecisionPaper?: DecisionPaperResolvers<ContextType>;
  DecisionDocument?: DecisionDocumentResolvers<ContextType>;
  DecisionDraftSummary?: DecisionDraftSummaryResolvers<ContextType>;
  DecisionDraftEdge?: DecisionDraftEdgeResolvers<ContextType>;
  DecisionDraftConnection?: DecisionDraftConnectionResolvers<ContextType>;
  IssuedIn?: IssuedInResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  VerifiedCertificate?: VerifiedCertificateResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  SignatureCheck?: SignatureCheckResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  CertificateLabel?: CertificateLabelResolvers<ContextType>;
  CertificateNumberingYear?: CertificateNumberingYearResolvers<ContextType>;
  CertificateNumbering?: CertificateNumberingResolvers<ContextType>;
  RevocationCaseState?: GraphQLScalarType;
  CertificateLapse?: GraphQLScalarType;
  RevocationVerification?: RevocationVerificationResolvers<ContextType>;
  RevocationCase?: RevocationCaseResolvers<ContextType>;
  RevocationCaseEdge?: RevocationCaseEdgeResolvers<ContextType>;
  RevocationCaseConnection?: RevocationCaseConnectionResolvers<ContextType>;
  CentralPartCode?: GraphQLScalarType;
  CentralPartState?: GraphQLScalarType;
  CentralWarningCode?: GraphQLScalarType;
  CentralWarning?: CentralWarningResolvers<ContextType>;
  CentralDocument?: CentralDocumentResolvers<ContextType>;
  CentralPart?: CentralPartResolvers<ContextType>;
  CentralSending?: CentralSendingResolvers<ContextType>;
  AskedPart?: AskedPartResolvers<ContextType>;
  CentralRequest?: CentralRequestResolvers<ContextType>;
  CentralDossier?: CentralDossierResolvers<ContextType>;
  CentralStep?: GraphQLScalarType;
  CentralQueueItem?: CentralQueueItemResolvers<ContextType>;
  CentralQueue?: CentralQueueResolvers<ContextType>;
  InspectionKind?: GraphQLScalarType;
  InspectionOutcome?: GraphQLScalarType;
  FollowUpOutcome?: GraphQLScalarType;
  FollowUpState?: GraphQLScalarType;
  InspectionState?: GraphQLScalarType;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InspectionFile?: InspectionFileResolvers<ContextType>;
  InspectionFollowUp?: InspectionFollowUpResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionPlanItem?: InspectionPlanItemResolvers<ContextType>;
  InspectionPlan?: InspectionPlanResolvers<ContextType>;
  InspectionPlanSummary?: InspectionPlanSummaryResolvers<ContextType>;
  InspectionPlanEdge?: InspectionPlanEdgeResolvers<ContextType>;
  InspectionPlanConnection?: InspectionPlanConnectionResolvers<ContextType>;
  RenewalState?: GraphQLScalarType;
  RenewalWindow?: RenewalWindowResolvers<ContextType>;
  RenewalDossier?: RenewalDossierResolvers<ContextType>;
  RenewalReminder?: RenewalReminderResolvers<ContextType>;
  ExpiringCertificate?: ExpiringCertificateResolvers<ContextType>;
  ExpiringCertificateEdge?: ExpiringCertificateEdgeResolvers<ContextType>;
  ExpiringCertificateConnection?: ExpiringCertificateConnectionResolvers<ContextType>;
  RenewalReminders?: RenewalRemindersResolvers<ContextType>;
  RevocationNoticeSigner?: RevocationNoticeSignerResolvers<ContextType>;
  IssuedRevocationNotice?: IssuedRevocationNoticeResolvers<ContextType>;
  RevocationNoticeList?: RevocationNoticeListResolvers<ContextType>;
  RevocationNotice?: RevocationNoticeResolvers<ContextType>;
  ActivityKind?: GraphQLScalarType;
  FairForm?: GraphQLScalarType;
  SalesPointType?: GraphQLScalarType;
  CertificationScheme?: GraphQLScalarType;
  MoneySource?: GraphQLScalarType;
  PolicyDocumentType?: GraphQLScalarType;
  ActivityState?: GraphQLScalarType;
  TrainingDetails?: TrainingDetailsResolvers<ContextType>;
  TradeFairDetails?: TradeFairDetailsResolvers<ContextType>;
  SalesPointDetails?: SalesPointDetailsResolvers<ContextType>;
  ChainDetails?: ChainDetailsResolvers<ContextType>;
  AreaCertification?: AreaCertificationResolvers<ContextType>;
  MaterialAreaDetails?: MaterialAreaDetailsResolvers<ContextType>;
  SupportAmount?: SupportAmountResolvers<ContextType>;
  SupportDetails?: SupportDetailsResolvers<ContextType>;
  CraftVillageDetails?: CraftVillageDetailsResolvers<ContextType>;
  PolicyDocumentDetails?: PolicyDocumentDetailsResolvers<ContextType>;
  ProducerFiguresDetails?: ProducerFiguresDetailsResolvers<ContextType>;
  ActivityDetails?: ActivityDetailsResolvers<ContextType>;
  ActivityFile?: ActivityFileResolvers<ContextType>;
  ActivityDocument?: ActivityDocumentResolvers<ContextType>;
  ActivityCancellation?: ActivityCancellationResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  CountKind?: GraphQLScalarType;
  RollUp?: GraphQLScalarType;
  OverYears?: GraphQLScalarType;
  CountedThing?: GraphQLScalarType;
  RecordKind?: GraphQLScalarType;
  IndicatorCount?: IndicatorCountResolvers<ContextType>;
  IndicatorSource?: IndicatorSourceResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorList?: IndicatorListResolvers<ContextType>;
  IndicatorVersion?: IndicatorVersionResolvers<ContextType>;
  OwnIndicator?: OwnIndicatorResolvers<ContextType>;
  OwnIndicatorList?: OwnIndicatorListResolvers<ContextType>;
  PlanState?: GraphQLScalarType;
  TargetKind?: GraphQLScalarType;
  Target?: TargetResolvers<ContextType>;
  PlanSummary?: PlanSummaryResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanDocument?: PlanDocumentResolvers<ContextType>;
  PlanApproval?: PlanApprovalResolvers<ContextType>;
  TargetValue?: TargetValueResolvers<ContextType>;
  PlanDecision?: PlanDecisionResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanChanges?: PlanChangesResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  Counted?: CountedResolvers<ContextType>;
  CountedPart?: CountedPartResolvers<ContextType>;
  ShownFraction?: ShownFractionResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  PlanProgress?: PlanProgressResolvers<ContextType>;
  PlannedTarget?: PlannedTargetResolvers<ContextType>;
  PlanCheckRule?: GraphQLScalarType;
  PlanCheckHow?: GraphQLScalarType;
  PlanCheckOutcome?: GraphQLScalarType;
  PlanCheck?: PlanCheckResolvers<ContextType>;
  PlanChecks?: PlanChecksResolvers<ContextType>;
  IndicatorReportFile?: IndicatorReportFileResolvers<ContextType>;
  IndicatorReportRevision?: IndicatorReportRevisionResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  CountedReport?: CountedReportResolvers<ContextType>;
  CountedReportEdge?: CountedReportEdgeResolvers<ContextType>;
  CountedReportConnection?: CountedReportConnectionResolvers<ContextType>;
  ReportPeriod?: GraphQLScalarType;
  ReportCounts?: ReportCountsResolvers<ContextType>;
  StarCounts?: StarCountsResolvers<ContextType>;
  GroupCounts?: GroupCountsResolvers<ContextType>;
  ProducerKindCounts?: ProducerKindCountsResolvers<ContextType>;
  YearStars?: YearStarsResolvers<ContextType>;
  PlaceCounts?: PlaceCountsResolvers<ContextType>;
  ReportPlan?: ReportPlanResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  ReportProgress?: ReportProgressResolvers<ContextType>;
  ReportIndicator?: ReportIndicatorResolvers<ContextType>;
  UnitReport?: UnitReportResolvers<ContextType>;
  ComparedYear?: ComparedYearResolvers<ContextType>;
  ComparedUnit?: ComparedUnitResolvers<ContextType>;
  UnitComparison?: UnitComparisonResolvers<ContextType>;
  RecognitionCount?: GraphQLScalarType;
  CertifiedThing?: GraphQLScalarType;
  CountedCertificate?: CountedCertificateResolvers<ContextType>;
  CountedCertificateEdge?: CountedCertificateEdgeResolvers<ContextType>;
  CountedCertificateConnection?: CountedCertificateConnectionResolvers<ContextType>;
  CountedRecordDocument?: CountedRecordDocumentResolvers<ContextType>;
  CountedProduct?: CountedProductResolvers<ContextType>;
  CountedRecordKind?: GraphQLScalarType;
  CountedRecord?: CountedRecordResolvers<ContextType>;
  CountedRecordEdge?: CountedRecordEdgeResolvers<ContextType>;
  CountedRecordConnection?: CountedRecordConnectionResolvers<ContextType>;
  ReportSnapshotSummary?: ReportSnapshotSummaryResolvers<ContextType>;
  ReportSnapshot?: ReportSnapshotResolvers<ContextType>;
  ReportSnapshotEdge?: ReportSnapshotEdgeResolvers<ContextType>;
  ReportSnapshotConnection?: ReportSnapshotConnectionResolvers<ContextType>;
  StampWithdrawalKind?: GraphQLScalarType;
  StampState?: GraphQLScalarType;
  StampWithdrawal?: StampWithdrawalResolvers<ContextType>;
  RecallLifting?: RecallLiftingResolvers<ContextType>;
  StampDownloads?: StampDownloadsResolvers<ContextType>;
  LotStamps?: LotStampsResolvers<ContextType>;
  StampBatch?: StampBatchResolvers<ContextType>;
  StampRequestState?: GraphQLScalarType;
  StampRequest?: StampRequestResolvers<ContextType>;
  StampRequestEdge?: StampRequestEdgeResolvers<ContextType>;
  StampRequestConnection?: StampRequestConnectionResolvers<ContextType>;
  StampBatchEdge?: StampBatchEdgeResolvers<ContextType>;
  StampBatchConnection?: StampBatchConnectionResolvers<ContextType>;
  StampCertificate?: StampCertificateResolvers<ContextType>;
  ScansOfStamp?: ScansOfStampResolvers<ContextType>;
  ScansOfDay?: ScansOfDayResolvers<ContextType>;
  ScansOfProvince?: ScansOfProvinceResolvers<ContextType>;
  StampScans?: StampScansResolvers<ContextType>;
  SuspicionGround?: GraphQLScalarType;
  SuspectedCopy?: SuspectedCopyResolvers<ContextType>;
  SuspicionSettlement?: SuspicionSettlementResolvers<ContextType>;
  SuspectedCopyEdge?: SuspectedCopyEdgeResolvers<ContextType>;
  SuspectedCopyConnection?: SuspectedCopyConnectionResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  LotRecall?: LotRecallResolvers<ContextType>;
  ProductionLot?: ProductionLotResolvers<ContextType>;
  LiftedRecall?: LiftedRecallResolvers<ContextType>;
  ProductionLotEdge?: ProductionLotEdgeResolvers<ContextType>;
  ProductionLotConnection?: ProductionLotConnectionResolvers<ContextType>;
  PublishedMaterial?: PublishedMaterialResolvers<ContextType>;
  PublishedShipment?: PublishedShipmentResolvers<ContextType>;
  PublishedLot?: PublishedLotResolvers<ContextType>;
  PublicWithdrawal?: PublicWithdrawalResolvers<ContextType>;
  KnownStamp?: KnownStampResolvers<ContextType>;
  Stamp?: StampResolvers<ContextType>;
  MergedKind?: GraphQLScalarType;
  DistinctPair?: DistinctPairResolvers<ContextType>;
  ProductMerge?: ProductMergeResolvers<ContextType>;
  DistinctPairs?: DistinctPairsResolvers<ContextType>;
  ProducerMerge?: ProducerMergeResolvers<ContextType>;
  ProducerHistory?: ProducerHistoryResolvers<ContextType>;
  ProductDossier?: ProductDossierResolvers<ContextType>;
  ProductHistory?: ProductHistoryResolvers<ContextType>;
  RegisterState?: GraphQLScalarType;
  ProductSet?: ProductSetResolvers<ContextType>;
  RegisteredCertificate?: RegisteredCertificateResolvers<ContextType>;
  PublicProduct?: PublicProductResolvers<ContextType>;
  PublicProductDetails?: PublicProductDetailsResolvers<ContextType>;
  PictureFile?: PictureFileResolvers<ContextType>;
  ProductPicture?: ProductPictureResolvers<ContextType>;
  ChannelKind?: GraphQLScalarType;
  SalesChannel?: SalesChannelResolvers<ContextType>;
  PublicProductProfile?: PublicProductProfileResolvers<ContextType>;
  HiddenProfile?: HiddenProfileResolvers<ContextType>;
  ProductProfile?: ProductProfileResolvers<ContextType>;
  PublicProductEdge?: PublicProductEdgeResolvers<ContextType>;
  PublicProductConnection?: PublicProductConnectionResolvers<ContextType>;
  PublicProducer?: PublicProducerResolvers<ContextType>;
  CountByGroup?: CountByGroupResolvers<ContextType>;
  CountBySet?: CountBySetResolvers<ContextType>;
  CountByStar?: CountByStarResolvers<ContextType>;
  CountByKind?: CountByKindResolvers<ContextType>;
  CountByYear?: CountByYearResolvers<ContextType>;
  CountByUnit?: CountByUnitResolvers<ContextType>;
  CountByState?: CountByStateResolvers<ContextType>;
  RegisterFacets?: RegisterFacetsResolvers<ContextType>;
  QueueRole?: GraphQLScalarType;
  QueueStep?: GraphQLScalarType;
  Colour?: GraphQLScalarType;
  QueueItem?: QueueItemResolvers<ContextType>;
  QueueCount?: QueueCountResolvers<ContextType>;
  ColourCounts?: ColourCountsResolvers<ContextType>;
  QueuePageInfo?: QueuePageInfoResolvers<ContextType>;
  QueuedFollowUp?: QueuedFollowUpResolvers<ContextType>;
  QueuedFollowUps?: QueuedFollowUpsResolvers<ContextType>;
  QueuedStampRequest?: QueuedStampRequestResolvers<ContextType>;
  QueuedStampRequests?: QueuedStampRequestsResolvers<ContextType>;
  WorkQueue?: WorkQueueResolvers<ContextType>;
  CouncilStep?: GraphQLScalarType;
  CouncilName?: CouncilNameResolvers<ContextType>;
  CouncilQueueDossier?: CouncilQueueDossierResolvers<ContextType>;
  CouncilQueueItem?: CouncilQueueItemResolvers<ContextType>;
  CouncilQueueCount?: CouncilQueueCountResolvers<ContextType>;
  CouncilQueue?: CouncilQueueResolvers<ContextType>;
  DecisionStep?: GraphQLScalarType;
  RevocationToSign?: RevocationToSignResolvers<ContextType>;
  DecisionQueueItem?: DecisionQueueItemResolvers<ContextType>;
  DecisionQueueCount?: DecisionQueueCountResolvers<ContextType>;
  DecisionQueue?: DecisionQueueResolvers<ContextType>;
  ProducerReason?: GraphQLScalarType;
  AlikeProducer?: AlikeProducerResolvers<ContextType>;
  ProducerDuplicate?: ProducerDuplicateResolvers<ContextType>;
  ProducerDuplicates?: ProducerDuplicatesResolvers<ContextType>;
  ProductReason?: GraphQLScalarType;
  AlikeProduct?: AlikeProductResolvers<ContextType>;
  ProductDuplicate?: ProductDuplicateResolvers<ContextType>;
  ProductDuplicates?: ProductDuplicatesResolvers<ContextType>;
  SearchKind?: GraphQLScalarType;
  SearchMatch?: GraphQLScalarType;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  ImportedUnitKind?: GraphQLScalarType;
  NameAndKind?: NameAndKindResolvers<ContextType>;
  UnitRenaming?: UnitRenamingResolvers<ContextType>;
  SuccessionImportPreview?: SuccessionImportPreviewResolvers<ContextType>;
  SuccessionImport?: SuccessionImportResolvers<ContextType>;
  UnitImportPreview?: UnitImportPreviewResolvers<ContextType>;
  UnitImport?: UnitImportResolvers<ContextType>;
  ActivityImportPreview?: ActivityImportPreviewResolvers<ContextType>;
  ActivityImport?: ActivityImportResolvers<ContextType>;
  CertificateImportPreview?: CertificateImportPreviewResolvers<ContextType>;
  CertificateImport?: CertificateImportResolvers<ContextType>;
  DossierFormKind?: GraphQLScalarType;
  FormIssuer?: GraphQLScalarType;
  FormProducer?: FormProducerResolvers<ContextType>;
  FormProduct?: FormProductResolvers<ContextType>;
  FormAttachment?: FormAttachmentResolvers<ContextType>;
  AssessedCriterion?: AssessedCriterionResolvers<ContextType>;
  AssessedSection?: AssessedSectionResolvers<ContextType>;
  AssessedPart?: AssessedPartResolvers<ContextType>;
  FormGrowthYear?: FormGrowthYearResolvers<ContextType>;
  FormSelfAssessment?: FormSelfAssessmentResolvers<ContextType>;
  FormReport?: FormReportResolvers<ContextType>;
  FormReturnItem?: FormReturnItemResolvers<ContextType>;
  FormReturnNotice?: FormReturnNoticeResolvers<ContextType>;
  DossierForm?: DossierFormResolvers<ContextType>;
  ClaimReceipt?: ClaimReceiptResolvers<ContextType>;
  SessionDocumentKind?: GraphQLScalarType;
  Following?: GraphQLScalarType;
  SessionDocumentMember?: SessionDocumentMemberResolvers<ContextType>;
  SessionDocumentRecusal?: SessionDocumentRecusalResolvers<ContextType>;
  SessionDocumentSetAside?: SessionDocumentSetAsideResolvers<ContextType>;
  SessionDocumentBallot?: SessionDocumentBallotResolvers<ContextType>;
  SessionDocumentRound?: SessionDocumentRoundResolvers<ContextType>;
  SessionDocumentVerdict?: SessionDocumentVerdictResolvers<ContextType>;
  SessionDocumentKnockOut?: SessionDocumentKnockOutResolvers<ContextType>;
  SessionDocumentWithdrawnKnockOut?: SessionDocumentWithdrawnKnockOutResolvers<ContextType>;
  SessionDocumentGate?: SessionDocumentGateResolvers<ContextType>;
  SessionDocumentItem?: SessionDocumentItemResolvers<ContextType>;
  SessionDocumentExpertOpinion?: SessionDocumentExpertOpinionResolvers<ContextType>;
  SessionDocumentSigner?: SessionDocumentSignerResolvers<ContextType>;
  IssuedDocumentKind?: GraphQLScalarType;
  DocumentSigner?: DocumentSignerResolvers<ContextType>;
  SignedFile?: SignedFileResolvers<ContextType>;
  IssuedDocument?: IssuedDocumentResolvers<ContextType>;
  IssuedBallot?: IssuedBallotResolvers<ContextType>;
  IssuedBallotList?: IssuedBallotListResolvers<ContextType>;
  IssuedDocumentList?: IssuedDocumentListResolvers<ContextType>;
  ResultNoticeSigner?: ResultNoticeSignerResolvers<ContextType>;
  ResultNotice?: ResultNoticeResolvers<ContextType>;
  ResultNoticePart?: ResultNoticePartResolvers<ContextType>;
  SessionDocumentCouncil?: SessionDocumentCouncilResolvers<ContextType>;
  SessionDocumentTurned?: SessionDocumentTurnedResolvers<ContextType>;
  SessionDocumentMovement?: SessionDocumentMovementResolvers<ContextType>;
  SessionDocument?: SessionDocumentResolvers<ContextType>;
  BallotFormOption?: BallotFormOptionResolvers<ContextType>;
  BallotFormCriterion?: BallotFormCriterionResolvers<ContextType>;
  BallotFormSection?: BallotFormSectionResolvers<ContextType>;
  BallotFormPart?: BallotFormPartResolvers<ContextType>;
  BallotFormMember?: BallotFormMemberResolvers<ContextType>;
  BallotForm?: BallotFormResolvers<ContextType>;
  PreviewFault?: PreviewFaultResolvers<ContextType>;
  MissedGate?: MissedGateResolvers<ContextType>;
  SelfAssessmentPreview?: SelfAssessmentPreviewResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
};
