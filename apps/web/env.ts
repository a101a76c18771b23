/** What the environment says to the web app, with its defaults. Addresses carry no slash at their end. */
export interface WebEnv {
  /** Where others see the pages: in embeds, oEmbed and permalinks. */
  readonly publicUrl: string;
  /** Where the pages find the API. */
  readonly apiUrl: string;
  /** Whether Next's development server runs, which evaluates code and writes styles of its own. */
  readonly development: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the variables that the web app knows: HOST, PORT, API_PORT, PUBLIC_URL, API_URL, NODE_ENV. */
export function readEnv(variables: Variables): WebEnv {
  const host = localHost(variables.HOST);
  return {
    publicUrl: address(variables, 'PUBLIC_URL', `http://${host}:${variables.PORT || '3000'}`),
    apiUrl: address(variables, 'API_URL', `http://${host}:${variables.API_PORT || '4000'}`),
    development: variables.NODE_ENV === 'development',
  };
}

/** An address that answers on this machine, where HOST says to listen on every one. */
function localHost(host: string | undefined): string {
  if (!host || host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function address(variables: Variables, name: string, fallback: string): string {
  const given = variables[name] || fallback;
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new Error(`${name} is not a web address: ${given}`);
  return given.replace(/\/+$/, '');
}

/** The environment of this process, read anew at each call: a build freezes none of it. */
export const webEnv = (): WebEnv => readEnv(process.env);
