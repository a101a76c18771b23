/** Vietnamese, taking away what is shown, and citing it. */
export const taking = {
  taking: {
    title: 'Tải khung nhìn này về',
    svg: 'Ảnh SVG',
    png: 'Ảnh PNG',
    noPicture: 'Hãy hiện dòng thời gian trước.',
    failed: 'Không tạo được ảnh.',
    pageAddress: 'Địa chỉ của trang này',
    graphiql: 'Mở trong GraphiQL',
  },
  cite: {
    open: 'Trích dẫn',
    plain: 'Một dòng',
    line: '“{title}”, {when}. Theo {sources}. {name}, {url}, truy cập ngày {day}.',
    lineWithoutSource: '“{title}”, {when}. {name}, {url}, truy cập ngày {day}.',
  },
} as const;
