import type { Text } from '../core/language.ts'

/** What a client should make of a problem, by the class of its status. */
export const meanings: Record<number, Text> = {
  400: {
    vi: 'Yêu cầu không đọc được nên chưa có gì được thực hiện. Hãy sửa cách viết rồi gửi lại; gửi lại y nguyên sẽ nhận cùng câu trả lời.',
    en: 'The request could not be read, so nothing was done. Correct how it is written; sent again as it is, it gets the same answer.',
  },
  401: {
    vi: 'Không biết ai đang hỏi. Hãy đăng nhập, hoặc đổi mã làm mới lấy mã truy cập mới.',
    en: 'It is not known who asks. Sign in, or exchange the refresh token for a new access token.',
  },
  403: {
    vi: 'Đã biết người hỏi nhưng vai trò của người đó không cho phép việc này. Trường roles nêu vai trò cần có.',
    en: 'Who asks is known, but holds no role that allows this. The member roles names those that do.',
  },
  404: {
    vi: 'Không có bản ghi này, hoặc nó nằm ngoài phạm vi của người hỏi: hai trường hợp được trả lời như nhau.',
    en: 'There is no such thing, or it is out of the reach of who asks: both are answered alike.',
  },
  405: {
    vi: 'Địa chỉ có thật nhưng không nhận phương thức này. Đầu mục Allow nêu phương thức được nhận.',
    en: 'The address exists but takes other methods; the header Allow names them.',
  },
  406: { vi: 'Không có dạng trả lời nào hợp với đầu mục Accept.', en: 'No form of answer fits the header Accept.' },
  409: {
    vi: 'Việc này không làm được ở trạng thái hiện tại. Tài liệu lỗi nêu trạng thái và những việc được phép bây giờ, hoặc từng mục bị từ chối trong errors.',
    en: 'This cannot be done in the state that things are in. The document says which state that is and what is allowed now, or names each refused item in errors.',
  },
  412: {
    vi: 'Bản ghi đã được người khác sửa sau khi đọc. Hãy đọc lại rồi sửa trên bản mới.',
    en: 'Someone changed the thing after it was read. Read it again and build on the new version.',
  },
  413: {
    vi: 'Nội dung gửi lên lớn hơn giới hạn; không có gì được lưu.',
    en: 'What was sent is larger than the limit; nothing was kept.',
  },
  415: { vi: 'Kiểu nội dung không được nhận ở địa chỉ này.', en: 'This kind of content is not taken at this address.' },
  422: {
    vi: 'Đọc được nhưng nội dung chưa đúng. Mỗi lỗi trong errors có con trỏ JSON (RFC 6901) chỉ tới chỗ cần sửa.',
    en: 'It could be read but is not right. Each entry of errors has a JSON pointer (RFC 6901) to the place to correct.',
  },
  428: {
    vi: 'Khi sửa phải gửi If-Match với ETag của bản đã đọc, để không ghi đè lên sửa đổi của người khác.',
    en: 'An edit needs If-Match with the ETag that was read, so that nobody’s change is overwritten.',
  },
  429: {
    vi: 'Thử quá nhiều lần. Hãy chờ số giây nêu ở Retry-After.',
    en: 'Too many tries. Wait the seconds that Retry-After says.',
  },
  500: {
    vi: 'Lỗi nằm ở hệ thống, không phải ở yêu cầu. Đã được ghi lại dưới mã yêu cầu trong instance; không có gì được ghi dở dang.',
    en: 'The fault is in the service and not in the request. It is logged under the request id in instance; nothing was left half done.',
  },
  503: {
    vi: 'Hệ thống đang quá tải hoặc đang khởi động lại. Hãy thử lại sau số giây nêu ở Retry-After.',
    en: 'The service is overloaded or restarting. Try again after the seconds that Retry-After says.',
  },
}
