// The way to the server and back.

const LAST_RESORT = 'That could not be sent.';

/**
 * Posts JSON. Resolves to {ok, body} with what came back, or {again, error}: `again` says whether
 * trying once more can help.
 */
export async function post(path, body) {
  try {
    const response = await fetch(`/playground/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return { ok: true, body: answer };
    const { error = LAST_RESORT } = answer;
    return { ok: false, again: response.status >= 500, error };
  } catch {
    return { ok: false, again: true, error: 'The playground cannot be reached. Please try again.' };
  }
}

export async function people() {
  const response = await fetch('/playground/people');
  return response.json();
}

/**
 * Listens to one person's rooms until closed. After a break it goes on after what was heard last;
 * while the tab is hidden it rests, since browsers allow only six connections to one server.
 */
export class Stream {
  #person;
  #heard;
  #lost;
  #source;
  #known = '';
  #timer;

  /** `heard` holds what to do with each kind of event; `lost(yes)` whether the line is broken now. */
  constructor(person, heard, lost) {
    this.#person = person;
    this.#heard = heard;
    this.#lost = lost;
    document.addEventListener('visibilitychange', this.#seen);
    window.addEventListener('online', this.#again);
    this.#open();
  }

  close() {
    document.removeEventListener('visibilitychange', this.#seen);
    window.removeEventListener('online', this.#again);
    this.#rest();
  }

  #seen = () => (document.hidden ? this.#rest() : this.#again());

  #again = () => {
    this.#rest();
    this.#open();
  };

  #rest() {
    clearTimeout(this.#timer);
    this.#source?.close();
  }

  #open() {
    const query = new URLSearchParams({ as: this.#person, after: this.#known });
    const source = new EventSource(`/playground/events?${query}`);
    this.#source = source;
    for (const [kind, hear] of Object.entries(this.#heard)) {
      source.addEventListener(kind, (event) => {
        this.#known = event.lastEventId || this.#known;
        this.#lost(false);
        hear(JSON.parse(event.data));
      });
    }
    source.addEventListener('error', () => {
      this.#lost(true);
      // The browser tries again by itself after a lost line, but not after an error status.
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#again, 2000);
      }
    });
  }
}
