/** Languages people in England read or speak at home besides English, each with its tag. The list is ours, from general knowledge. */
export const languages: Readonly<Record<string, string>> = {
  ...{ Albanian: 'sq', Amharic: 'am', Arabic: 'ar', Armenian: 'hy', Bengali: 'bn', Bulgarian: 'bg', Burmese: 'my' },
  ...{ Cantonese: 'zh-Hant', Chinese: 'zh', Croatian: 'hr', Czech: 'cs', Dari: 'fa-AF', Dutch: 'nl', Estonian: 'et' },
  ...{
    Farsi: 'fa',
    Filipino: 'fil',
    French: 'fr',
    German: 'de',
    Greek: 'el',
    Gujarati: 'gu',
    Hausa: 'ha',
    Hebrew: 'he',
  },
  ...{ Hindi: 'hi', Hungarian: 'hu', Igbo: 'ig', Italian: 'it', Japanese: 'ja', Korean: 'ko', Kurdish: 'ku' },
  ...{
    Latvian: 'lv',
    Lingala: 'ln',
    Lithuanian: 'lt',
    Malayalam: 'ml',
    Mandarin: 'zh-Hans',
    Nepali: 'ne',
    Oromo: 'om',
  },
  ...{ Pashto: 'ps', Persian: 'fa', Polish: 'pl', Portuguese: 'pt', Punjabi: 'pa', Panjabi: 'pa', Romanian: 'ro' },
  ...{ Russian: 'ru', Serbian: 'sr', Shona: 'sn', Sinhala: 'si', Slovak: 'sk', Somali: 'so', Sorani: 'ckb' },
  ...{ Spanish: 'es', Swahili: 'sw', Sylheti: 'syl', Tagalog: 'tl', Tamil: 'ta', Telugu: 'te', Thai: 'th' },
  ...{ Tigrinya: 'ti', Turkish: 'tr', Twi: 'tw', Ukrainian: 'uk', Urdu: 'ur', Vietnamese: 'vi', Welsh: 'cy' },
  ...{ Yiddish: 'yi', Yoruba: 'yo' },
};

/** The tag of a language by its name; undefined where we do not know it. */
export function tagOf(language: string): string | undefined {
  return Object.entries(languages).find(([name]) => name.toLowerCase() === language.trim().toLowerCase())?.[1];
}
