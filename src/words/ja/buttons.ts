/** Japanese: the buttons that every page's script makes; a file of their own, so that it loads no other. */

export const copyWithSource = '出典付きでコピー';
export const copyTable = '表をコピー';
