/** Which form of a word goes with a number, by the rules of its language (Unicode CLDR, as Intl.PluralRules has them). */

/** Of the categories that a language has; those it has not are left out, `other` is always there. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** `pluralIn('en')(1, { one: '# fact', other: '# facts' })` → "1 fact"; "#" stands for the number. */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}
