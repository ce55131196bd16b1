/** Words that no Vietnamese text of some length lacks: they tell the language. */
export const COMMON_WORDS = `
và của các có đã cho trong được là với tại những này về người từ đến không năm ngày học hội một
`;
