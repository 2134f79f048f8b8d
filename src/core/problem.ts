import type { Language, Text } from './language.ts'

const problem = (status: number, vi: string, en: string) => ({ status, title: { vi, en } })

/** Every error that the service answers on purpose. Codes are public: add, never rename. */
export const problems = {
  // what was sent
  'invalid-input': problem(422, 'Dữ liệu gửi lên chưa đúng', 'The input is not valid'),
  'malformed-json': problem(400, 'Nội dung không phải JSON hợp lệ', 'The body is not well-formed JSON'),
  'malformed-query': problem(400, 'Câu truy vấn GraphQL không hợp lệ', 'The GraphQL request is not valid'),
  'query-too-complex': problem(400, 'Câu truy vấn quá sâu hoặc quá lớn', 'The query is too deep or too costly'),
  'unsupported-media-type': problem(415, 'Kiểu nội dung không được hỗ trợ', 'The media type is not supported'),
  'body-too-large': problem(413, 'Nội dung vượt quá giới hạn', 'The body is over the limit'),
  'file-too-large': problem(413, 'Tệp vượt quá dung lượng cho phép', 'The file is over the size limit'),
  'file-type-refused': problem(415, 'Loại tệp này không được nhận', 'A file of this type is not accepted'),
  'file-truncated': problem(422, 'Tệp rỗng hoặc bị cắt cụt', 'The file is empty or cut short'),
  'range-not-satisfiable': problem(416, 'Tệp không có phần được yêu cầu', 'The file does not have the part asked for'),
  'file-infected': problem(422, 'Tệp chứa mã độc, không được nhận', 'The file holds malware and was not kept'),
  'file-in-quarantine': problem(409, 'Tệp đang chờ kiểm tra mã độc', 'The file waits to be scanned for malware'),
  'upload-malformed': problem(
    400,
    'Yêu cầu không đúng giao thức tus 1.0.0',
    'The request does not follow the tus protocol, version 1.0.0',
  ),
  'upload-offset-mismatch': problem(
    409,
    'Phần gửi lên không nối tiếp phần đã nhận',
    'The piece does not begin where the upload stands',
  ),
  'upload-taken-over': problem(423, 'Yêu cầu khác đang gửi cùng tệp này', 'Another request is sending this upload'),
  'too-many-uploads': problem(409, 'Quá nhiều tệp gửi dở', 'Too many unfinished uploads'),
  'not-acceptable': problem(406, 'Không có dạng trả lời theo yêu cầu', 'No representation fits the Accept header'),
  // who asks
  unauthenticated: problem(401, 'Cần đăng nhập', 'Sign in first'),
  'invalid-token': problem(
    401,
    'Mã truy cập không hợp lệ hoặc đã hết hạn',
    'The access token is invalid or has expired',
  ),
  'wrong-credentials': problem(401, 'Sai tên đăng nhập hoặc mật khẩu', 'Wrong e-mail or password'),
  'too-many-streams': problem(429, 'Quá nhiều luồng theo dõi trực tiếp đang mở', 'Too many live streams are open'),
  forbidden: problem(403, 'Không có quyền thực hiện việc này', 'Your roles do not allow this'),
  'too-many-attempts': problem(429, 'Thử quá nhiều lần, hãy chờ', 'Too many attempts, wait before the next'),
  'not-found': problem(404, 'Không tìm thấy', 'Not found'),
  'method-not-allowed': problem(405, 'Địa chỉ này không nhận phương thức đó', 'The address does not take this method'),
  merged: problem(409, 'Bản ghi đã được gộp vào bản ghi khác', 'It was merged into another'),
  // how it was asked
  'precondition-required': problem(
    428,
    'Cần If-Match với phiên bản đang sửa',
    'If-Match with the version being edited is required',
  ),
  'stale-version': problem(412, 'Bản ghi đã thay đổi từ khi được đọc', 'The thing has changed since it was read'),
  'idempotency-key-invalid': problem(400, 'Idempotency-Key không hợp lệ', 'The Idempotency-Key is not valid'),
  'idempotency-key-reused': problem(
    422,
    'Idempotency-Key đã dùng cho nội dung khác',
    'The Idempotency-Key was used with another request',
  ),
  'idempotency-in-progress': problem(
    409,
    'Yêu cầu cùng Idempotency-Key đang được xử lý',
    'A request with this Idempotency-Key is still running',
  ),
  'already-exists': problem(409, 'Đã có bản ghi như vậy', 'Such a thing exists already'),
  'unknown-reference': problem(422, 'Bản ghi được dẫn chiếu không tồn tại', 'A thing referred to does not exist'),
  // accounts
  'last-administrator': problem(409, 'Phải còn ít nhất một quản trị viên', 'At least one administrator must remain'),
  'wrong-account-kind': problem(409, 'Loại tài khoản không phù hợp', 'The account is of another kind'),
  // evaluation
  'invalid-ballot': problem(422, 'Phiếu chấm không hợp lệ', 'A ballot is not valid'),
  'unknown-criteria-set': problem(404, 'Không có bộ tiêu chí này', 'There is no such criteria set'),
  'criteria-set-frozen': problem(
    409,
    'Phiên bản bộ tiêu chí này không gỡ ra được nữa',
    'This version of a criteria set can no longer be taken out',
  ),
  'instrument-in-use': problem(409, 'Văn bản này không gỡ ra được nữa', 'This instrument can no longer be taken out'),
  // plans
  'plan-approved': problem(409, 'Phần này của kế hoạch đã được duyệt', 'This part of the plan is approved already'),
  // stamps
  'stamp-request-decided': problem(
    409,
    'Đề nghị cấp tem này đã được giải quyết',
    'The request for stamps has been answered',
  ),
  'gtin-of-another-product': problem(
    409,
    'Mã GTIN này đã dùng cho sản phẩm khác',
    'The GTIN stands on stamps of another product',
  ),
  'lot-not-recalled': problem(409, 'Lô hàng không bị thu hồi', 'The lot is not recalled'),
  'lot-recalled': problem(
    409,
    'Tem đang dán cho lô hàng bị thu hồi, phải giữ nguyên',
    'Stamps that are on a recalled lot stay on it',
  ),
  // dossiers
  'producer-kind-refused': problem(
    422,
    'Loại chủ thể này không đăng ký được bộ sản phẩm đó',
    'This kind of producer may not put forward this set',
  ),
  'dossier-wrong-state': problem(
    409,
    'Hồ sơ không ở trạng thái cho phép việc này',
    'The dossier is not in a state that allows this',
  ),
  'dossier-incomplete': problem(422, 'Hồ sơ chưa đủ thành phần', 'The dossier is incomplete'),
  'dossier-outside-window': problem(
    422,
    'Ngoài thời hạn được nộp loại hồ sơ này',
    'Outside the time in which this kind of dossier may be filed',
  ),
  'producer-claimed': problem(409, 'Chủ thể đã có tài khoản', 'Somebody acts for the producer already'),
  'wrong-claim-code': problem(422, 'Mã nhận hồ sơ không đúng hoặc đã dùng', 'The code is wrong or was used'),
  'too-many-claim-requests': problem(
    409,
    'Quá nhiều đề nghị nhận chủ thể đang chờ',
    'Too many requests to act for producers wait for a decision',
  ),
  'claim-request-decided': problem(409, 'Đề nghị này đã được giải quyết', 'The request has been decided'),
  'checklist-open': problem(
    409,
    'Còn mục chưa kiểm tra hoặc chưa đạt',
    'Items of the checklist are unchecked or not accepted',
  ),
  'merge-refused': problem(409, 'Không thể gộp hai bản ghi này', 'The two cannot be merged as they stand'),
  'content-already-stored': problem(409, 'Tệp này đã có nội dung khác', 'The file has other content already'),
  'too-many-files': problem(422, 'Quá nhiều tệp trong một hồ sơ', 'Too many files in one dossier'),
  // councils
  'council-outside-term': problem(
    409,
    'Ngày này nằm ngoài nhiệm kỳ của hội đồng',
    'The day is outside the term of the council',
  ),
  'council-replaced': problem(
    409,
    'Hội đồng đã được thay thế bằng quyết định khác',
    'The council was replaced by a later decision',
  ),
  'member-has-substitute': problem(
    409,
    'Thành viên có người dự khuyết trong hội đồng',
    'Somebody in the council is named as substitute of the member',
  ),
  'session-wrong-state': problem(
    409,
    'Phiên họp không ở trạng thái cho phép việc này',
    'The session is not in a state that allows this',
  ),
  'dossier-of-other-level': problem(
    409,
    'Hồ sơ thuộc cấp khác với hội đồng',
    'The dossier is not at the level of the council',
  ),
  'chair-absent': problem(
    409,
    'Chủ tịch hội đồng hoặc người được ủy quyền phải có mặt',
    'The chair or a delegate must be present',
  ),
  'quorum-missing': problem(409, 'Không đủ số thành viên theo quy chế', 'Too few voting members for a quorum'),
  'seated-in-open-session': problem(
    409,
    'Thành viên đang dự phiên họp chưa kết thúc',
    'The member sits in a session that is open',
  ),
  'already-recused': problem(
    409,
    'Thành viên đã được miễn chấm hồ sơ này',
    'The member is recused from this dossier already',
  ),
  'conflicts-open': problem(
    409,
    'Còn xung đột lợi ích chưa được giải quyết',
    'Conflicts of interest are neither ended by a recusal nor cleared',
  ),
  'conflict-resolved': problem(409, 'Xung đột lợi ích này đã được giải quyết', 'The conflict has been resolved'),
  'not-an-expert': problem(403, 'Không phải chuyên gia của phiên này', 'Not an expert of this session'),
  'conflict-withdrawn': problem(409, 'Khai báo đã được rút lại', 'The declaration has been withdrawn already'),
  'own-conflict': problem(
    403,
    'Không ai tự giải quyết xung đột lợi ích của mình',
    'Nobody clears a conflict of their own, nor steps back over it after a ballot',
  ),
  'not-a-voter': problem(
    403,
    'Không phải thành viên chấm điểm có mặt tại phiên họp',
    'Only voting members who are present may score',
  ),
  'ballot-already-submitted': problem(
    409,
    'Phiếu chấm của vòng này đã được nộp',
    'The ballot of this round has been submitted',
  ),
  'ballot-not-submitted': problem(
    409,
    'Phiếu chấm của vòng này chưa được nộp',
    'The ballot of this round has not been submitted',
  ),
  'round-not-running': problem(409, 'Vòng chấm này không đang diễn ra', 'This round is not the one that runs'),
  'ballots-missing': problem(409, 'Chưa đủ phiếu chấm', 'Ballots are still missing'),
  'rounds-remaining': problem(
    409,
    'Quy chế yêu cầu chấm thêm vòng',
    'The regulation has the dossier scored in a further round',
  ),
  'spread-above-limit': problem(
    409,
    'Chênh lệch giữa các phiếu vượt mức cho phép',
    'The spread of the ballots is above the limit',
  ),
  'file-notice-too-short': problem(
    409,
    'Thành viên chưa có hồ sơ đủ số ngày làm việc theo quy chế',
    'Members have not had the files for the working days that the regulation sets',
  ),
  'advisory-report-missing': problem(
    409,
    'Chưa có báo cáo thẩm định của Tổ tư vấn theo quy chế',
    'The report of the advisory team that the regulation asks for is missing',
  ),
  'outside-written-period': problem(
    409,
    'Không trong thời gian lấy ý kiến bằng văn bản',
    'Outside the days on which written opinions are given',
  ),
  'opinions-differ': problem(
    409,
    'Ý kiến khác nhau: hội đồng phải họp',
    'The written opinions differ: the council has to meet',
  ),
  'opinions-agree': problem(
    409,
    'Ý kiến thống nhất: không cần họp, trừ khi vụ việc phức tạp',
    'The written opinions agree: no meeting unless the matter is complex',
  ),
  'turned-into-meeting': problem(409, 'Hồ sơ chuyển sang một phiên họp khác', 'Another meeting takes the dossier up'),
  'quorum-there': problem(
    409,
    'Đủ thành viên để đánh giá hồ sơ tại phiên này',
    'Enough members are there to judge the dossier in this session',
  ),
  'spread-within-limit': problem(
    409,
    'Không chấm thêm vòng: chênh lệch trong mức cho phép, hoặc đã bị loại',
    'No further round: the spread is within the limit, or a knock-out ends the evaluation',
  ),
  'verdicts-needed': problem(
    409,
    'Hội đồng phải kết luận các điểm còn khác nhau',
    'The council must settle what its ballots leave open',
  ),
  'verdict-not-open': problem(
    409,
    'Điểm này không cần hội đồng kết luận',
    'This is not open for the council to settle',
  ),
  'dossier-concluded': problem(409, 'Hồ sơ đã được kết luận', 'The dossier has been concluded'),
  'dossiers-not-concluded': problem(409, 'Còn hồ sơ chưa được kết luận', 'Some dossiers have not been concluded'),
  'dossier-not-concluded': problem(409, 'Hồ sơ chưa được kết luận', 'The dossier has not been concluded'),
  'sat-in-session': problem(
    403,
    'Người dự phiên họp không được mở lại kết quả của phiên đó',
    'Who sat in the session does not open again what it concluded',
  ),
  'already-reopened': problem(409, 'Kết quả đã được mở lại', 'The result has been opened again already'),
  'result-decided-on': problem(409, 'Đã có quyết định dựa trên kết quả này', 'A decision rests on this result'),
  'another-dossier-open': problem(
    409,
    'Sản phẩm đang có hồ sơ khác chưa kết thúc',
    'Another dossier of the product is under way',
  ),
  'criteria-set-changed': problem(
    409,
    'Bộ tiêu chí đã thay đổi từ khi phiên họp bắt đầu',
    'The criteria set is not the one that the session opened with',
  ),
  // documents
  'document-already-issued': problem(409, 'Văn bản này đã được ban hành', 'The document has been issued'),
  'document-not-printed': problem(409, 'Tệp văn bản đang được tạo', 'The file of the document is still being made'),
  'document-of-recusal': problem(
    403,
    'Văn bản có hồ sơ mà người này không được tham gia đánh giá',
    'The document holds a dossier that this person is recused from',
  ),
  'signed-document-refused': problem(
    422,
    'Tệp không phải văn bản đã ban hành kèm chữ ký số hợp lệ',
    'The file is not the issued document with valid signatures added',
  ),
  'no-signature-authority': problem(
    409,
    'Chưa cấu hình tổ chức chứng thực chữ ký số được tin cậy',
    'No authority is set up that vouches for signatures',
  ),
  // advisory team
  'inquiries-open': problem(
    409,
    'Còn khảo sát hoặc kiểm nghiệm chưa xong',
    'Site visits or extra tests are still open',
  ),
  'inquiry-over': problem(409, 'Khảo sát hoặc kiểm nghiệm này đã xong', 'The site visit or extra test is over'),
  // decisions and certificates
  'decision-refused': problem(409, 'Không thể ban hành quyết định như vậy', 'The decision cannot be made as it stands'),
  'decision-draft-ended': problem(
    409,
    'Dự thảo quyết định đã được ban hành hoặc đã hủy',
    'The draft has been issued or dropped',
  ),
  'certificate-not-in-force': problem(
    409,
    'Giấy chứng nhận không còn hiệu lực',
    'The certificate is not in force today',
  ),
  'inspection-concluded': problem(409, 'Cuộc kiểm tra đã kết luận', 'The visit has been concluded'),
  'inspection-without-findings': problem(
    409,
    'Cuộc kiểm tra chưa có kết quả theo tiêu chí',
    'The visit has no findings by criteria yet',
  ),
  'follow-up-not-open': problem(
    409,
    'Không có yêu cầu khắc phục đang chờ',
    'Nothing that was asked for waits to be put right',
  ),
  'revocation-case-ended': problem(409, 'Vụ việc thu hồi đã kết thúc', 'The revocation case has ended'),
  'activity-cancelled': problem(409, 'Bản ghi hoạt động đã bị hủy', 'The record of the activity was cancelled'),
  // the public register
  'picture-refused': problem(
    422,
    'Ảnh không đọc được, quá nhỏ hoặc quá lớn',
    'The picture cannot be read, or is too small or too large',
  ),
  'too-many-pictures': problem(409, 'Sản phẩm đã có đủ số ảnh cho phép', 'The product has as many pictures as it may'),
  // what goes to the ministry
  'central-dossier-incomplete': problem(
    409,
    'Hồ sơ trình trung ương còn thiếu thành phần',
    'Parts of the central dossier are missing',
  ),
  'central-request-open': problem(
    409,
    'Yêu cầu bổ sung trước đó chưa được trả lời',
    'What was asked for before has not been answered',
  ),
  'no-central-request': problem(409, 'Không có yêu cầu bổ sung nào đang chờ', 'Nothing was asked for'),
  // the service itself
  'service-busy': problem(503, 'Hệ thống đang bận, hãy thử lại', 'The service is busy, try again'),
  'internal-error': problem(500, 'Lỗi hệ thống, đã được ghi lại', 'An internal error; it has been logged'),
} as const

export type ProblemCode = keyof typeof problems

/** One fault in the input: where (RFC 6901 pointer from the action's input), what kind, what was expected. */
export type FieldError = { pointer: string; code: string; detail: Text }

export type ProblemExtra = {
  detail?: Text
  errors?: readonly FieldError[]
  /** Seconds until another try makes sense; becomes `Retry-After`. */
  retryAfter?: number
  [member: string]: unknown
}

/** An expected failure on its way to the door. Made by `fail`, answered as RFC 9457 at both doors. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly extra: ProblemExtra
  /** The transaction commits what it wrote although the answer is an error (a counted wrong password). */
  readonly keepsWrites: boolean

  constructor(code: ProblemCode, extra: ProblemExtra = {}, keepsWrites = false) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.extra = extra
    this.keepsWrites = keepsWrites
  }
}

/** Ends the action with a problem; nothing that it wrote stays. */
export function fail(code: ProblemCode, extra?: ProblemExtra): never {
  throw new Problem(code, extra)
}

/** Ends the action with a problem but commits what it wrote, for failures that must leave a trace. */
export function failKeepingWrites(code: ProblemCode, extra?: ProblemExtra): never {
  throw new Problem(code, extra, true)
}

export type ProblemDocument = {
  type: string
  title: string
  status: number
  code: ProblemCode
  detail?: string
  errors?: { pointer: string; code: string; detail: string }[]
  [member: string]: unknown
}

/** The problem as `application/problem+json` (RFC 9457) in one language; `type` is a page of this service. */
export function problemDocument({ code, extra }: Problem, language: Language): ProblemDocument {
  const { status, title } = problems[code]
  const { detail, errors, ...members } = extra
  return {
    type: `/problems/${code}`,
    title: title[language],
    status,
    code,
    ...(detail && { detail: detail[language] }),
    ...(errors && { errors: errors.map((error) => ({ ...error, detail: error.detail[language] })) }),
    ...members,
  }
}
