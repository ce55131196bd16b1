import { BlockList, isIP, isIPv4 } from "node:net";

/** Not for the public internet: private, loopback, link-local, shared, reserved, documentation, multicast. */
const NOT_PUBLIC = `
0.0.0.0/8
10.0.0.0/8
100.64.0.0/10
127.0.0.0/8
169.254.0.0/16
172.16.0.0/12
192.0.0.0/24
192.0.2.0/24
192.88.99.0/24
192.168.0.0/16
198.18.0.0/15
198.51.100.0/24
203.0.113.0/24
224.0.0.0/4
240.0.0.0/4
::/96
64:ff9b:1::/48
100::/64
2001::/23
2001:db8::/32
2002::/16
3fff::/20
5f00::/16
fc00::/7
fe80::/10
fec0::/10
ff00::/8
`;

/** IPv6 prefixes whose last 32 bits are an IPv4 address, which then decides. */
const EMBEDDING = ["0:0:0:0:0:ffff", "0:0:0:0:ffff:0", "64:ff9b:0:0:0:0"];

const notPublic = blockList(NOT_PUBLIC.trim().split("\n"));

/** Which addresses may be connected to. */
export interface AddressRules {
  permits(address: string): boolean;
}

/**
 * Public addresses, and those that `allowed` names.
 *
 * @param allowed addresses or ranges: `127.0.0.1`, `10.0.0.0/8`, `fd00::/8`
 * @throws TypeError for one that `isAddressRange` does not take
 */
export function addressRules(allowed: readonly string[]): AddressRules {
  const exceptions = blockList(allowed);
  return {
    permits: (address) => {
      const plain = plainAddress(address);
      return plain !== null && (contains(exceptions, plain) || !contains(notPublic, plain));
    },
  };
}

export function isAddressRange(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** The address in a host of a URL: `127.0.0.1`, `[::1]`. Null for a name. */
export function addressOfHost(hostname: string): string | null {
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? null : bare;
}

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    if (!isAddressRange(range)) throw new TypeError(`${JSON.stringify(range)} is no address or range`);
    const [address = "", bits] = range.split("/");
    const type = isIPv4(address) ? "ipv4" : "ipv6";
    list.addSubnet(address, Number(bits ?? (type === "ipv4" ? 32 : 128)), type);
  }
  return list;
}

function contains(list: BlockList, address: string): boolean {
  return list.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}

/** Without a zone, and as IPv4 where it is one in disguise; null for what is no address. */
function plainAddress(address: string): string | null {
  const bare = address.split("%", 1)[0]!;
  if (isIPv4(bare)) return bare;
  if (isIP(bare) === 0) return null;
  const groups = groupsOf(bare);
  if (!EMBEDDING.includes(groups.slice(0, 6).join(":"))) return groups.join(":");
  const [high, low] = groups.slice(6).map((group) => Number.parseInt(group, 16)) as [number, number];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** The eight groups, without leading zeros. The URL parser already knows every way of writing them. */
function groupsOf(address: string): readonly string[] {
  const [before = "", after] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const left = before === "" ? [] : before.split(":");
  const right = after === undefined || after === "" ? [] : after.split(":");
  return [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
}
