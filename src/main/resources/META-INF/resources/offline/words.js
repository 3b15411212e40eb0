// The words of this page come from the same files as all other words of the product, and so does how numbers are written.
import { house, here } from './house.js';

const LOCALES = { NL: 'nl-NL', EN: 'en-GB' };
let all = {};
let language = navigator.language.startsWith('nl') ? 'NL' : 'EN';

export const load = async () => { all = await (await fetch(`/o/${house}/${here}/words`)).json(); };

export const speak = (chosen) => {
  language = chosen ?? language;
  document.documentElement.lang = language.toLowerCase();
};

export const text = (key, ...values) =>
  (all[language]?.[key] ?? key).replace(/\{(\d)\}/g, (place, at) => values[at] ?? place);

/** As `DayOfWeek`, `Scale` and the like stand in keys. */
export const lower = (name) => name.toLowerCase().replaceAll('_', '-');

export const number = (value) => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);

export const time = (moment, timeZone) =>
  new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(moment));

const dayWords = (options) => (day) =>
  new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

export const longDay = dayWords({ weekday: 'long', day: 'numeric', month: 'long' });
export const shortDay = dayWords({ weekday: 'short', day: 'numeric', month: 'short' });

/** 0 is Monday. */
export const weekday = (at) =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + at)));

/** The date somewhere at that moment, as 2026-11-30. */
export const dateIn = (timeZone, moment) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(moment));
