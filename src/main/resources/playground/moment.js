// How a time is written: in the time zone of the playground, wherever the browser is.

let zone;

export function useZone(name) {
  zone = name;
}

function written(at, form) {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, ...form }).format(new Date(at));
}

export const hour = (at) => written(at, { hour: 'numeric', minute: '2-digit' });

export const day = (at) => written(at, { weekday: 'short', month: 'short', day: 'numeric' });

export const moment = (at) => written(at, {
  weekday: 'short', month: 'short', day: 'numeric', year: 'numeric',
  hour: 'numeric', minute: '2-digit',
});

/** As a date-time input has it, 2026-11-24T07:40. Swedish writes dates that way round. */
export function local(at) {
  const form = new Intl.DateTimeFormat('sv-SE',
    { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return form.format(new Date(at)).replace(' ', 'T');
}
