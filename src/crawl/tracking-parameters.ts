/** Parameters that say how a reader came or who he is, never which page it is. A final `*` stands for any ending. */
const TRACKING = `
utm_*
fbclid
fb_action_ids
gclid
dclid
msclkid
zarsrc
zalo_*
mc_cid
mc_eid
_ga
_gl
igshid
phpsessid
sid
sess
sessid
session
sessionid
session_id
jsessionid
aspsessionid*
cfid
cftoken
oscsid
zenid
nvvithemever
nv_redirect
nocache
`;

const lines = TRACKING.trim().split("\n");
const names = new Set(lines.filter((line) => !line.endsWith("*")));
const prefixes = lines.filter((line) => line.endsWith("*")).map((line) => line.slice(0, -1));

export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
