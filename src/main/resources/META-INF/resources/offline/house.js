// Speaks with the house this page is of, while there is a network.
/** Of the address: the house, and which of its pages without a network this is. */
export const [house, here] = location.pathname.split('/').slice(2, 4);
const base = `/o/${house}/${here}/`;
const PATIENCE = 15_000;

/** The session is over; what is written waits. */
export class SignedOut extends Error {}

/** The house answered, and not with what was asked. */
export class Answered extends Error {
  constructor(status) {
    super(String(status));
    this.status = status;
  }
}

const call = async (path, options = {}) => {
  const answer = await fetch(base + path, {
    ...options,
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { Accept: 'application/json', ...options.headers },
  });
  if (answer.status === 401) throw new SignedOut();
  return answer;
};

export const ask = async (path) => {
  const answer = await call(path);
  if (!answer.ok) throw new Answered(answer.status);
  return answer.json();
};

/** @param me who is signed in, as the house said; carries the token of the session */
export const put = (path, body, me) => call(path, {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json', [me.header]: me.token },
  body: JSON.stringify(body),
});

/** Through signing in and back here. */
export const signIn = `/o/${house}/to-${here}`;
export const page = (name) => `/o/${house}/${name}`;
