/** Languages and countries by their codes (BCP 47): which there are, and which was meant by one that is none. */

let known: { readonly language: Intl.DisplayNames; readonly region: Intl.DisplayNames } | undefined;

/** "en-UK" → "has no country UK; write en-GB"; undefined for a tag of a language, and of a country, that there are. Rare languages have three letters. */
export function findTagFault(tag: string): string | undefined {
  known ??= {
    language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
    region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  };
  const { language, region } = new Intl.Locale(tag);
  const written = /-([A-Z]{2}|\d{3})$/.exec(tag)?.[1];
  const [own = ''] = tag.split('-', 1);
  if (own.length === 2 && known.language.of(own) === undefined) {
    const country = known.region.of(own.toUpperCase());
    const meant = country === undefined ? undefined : new Intl.Locale(`und-${own.toUpperCase()}`).maximize().language;
    return country === undefined || meant === undefined
      ? `is no language; "${own}" is the code of none`
      : `is no language; "${own}" is the code of a country, and the language of ${country} is "${meant}"`;
  }
  if (written === undefined || (region === written && known.region.of(written) !== undefined)) return undefined;
  const place = region !== undefined && region !== written ? region : new Intl.Locale(language).maximize().region;
  return `has no country "${written}"; write ${own} or ${own}-${place ?? ''}`;
}
