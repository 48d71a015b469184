/** German: the buttons that every page's script makes; a file of their own, so that it loads no other. */

export const copyWithSource = 'Mit Quelle kopieren';
export const copyTable = 'Tabelle kopieren';
