/** English: the buttons that every page's script makes; a file of their own, so that it loads no other. */

export const copyWithSource = 'Copy with source';
export const copyTable = 'Copy the table';
