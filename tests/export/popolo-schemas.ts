/**
 * What the Popolo specification asks of the classes we write: its JSON Schemas (github.com/popolo-project/popolo-spec, folder
 * schemas/, commit b6225682, there in draft-03) written down in draft 2020-12. Every property of each class is here; those we
 * never write keep only their type. Stricter than the specification in one thing: a property it does not know is an error.
 */

const text = { type: ["string", "null"] };
const stamp = { type: ["string", "null"], format: "date-time" };
const date = { type: ["string", "null"], pattern: "^[0-9]{4}(-[0-9]{2}){0,2}$" };
const time = {
  type: ["string", "null"],
  pattern: "^[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?))$",
};
const uri = { type: ["string", "null"], format: "uri" };
const list = { type: "array", items: { type: "object" } };
const links = { type: "array", items: { $ref: "#/$defs/link" } };
const about = { created_at: stamp, updated_at: stamp, sources: links };

function closed(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return { type: "object", properties, required, additionalProperties: false };
}

const classes = {
  link: closed({ url: { type: "string", format: "uri" }, note: text }, ["url"]),
  identifier: closed({ identifier: { type: "string" }, scheme: text }, ["identifier"]),
  otherName: closed({ name: { type: "string" }, start_date: date, end_date: date, note: text }, ["name"]),
  area: closed({
    ...{
      id: text,
      name: text,
      identifier: text,
      classification: text,
      parent_id: text,
      parent: { $ref: "#/$defs/area" },
    },
    ...{ geometry: { type: ["object", "null"] }, ...about },
  }),
  person: closed({
    ...{ id: text, name: text, other_names: { type: "array", items: { $ref: "#/$defs/otherName" } } },
    ...{ identifiers: { type: "array", items: { $ref: "#/$defs/identifier" } }, family_name: text, given_name: text },
    ...{
      additional_name: text,
      honorific_prefix: text,
      honorific_suffix: text,
      patronymic_name: text,
      sort_name: text,
    },
    ...{
      email: text,
      gender: text,
      pronouns: { type: ["array", "null"] },
      birth_date: date,
      death_date: date,
      image: uri,
    },
    ...{ summary: text, biography: text, national_identity: text, contact_details: list, links, memberships: list },
    ...{ motions: list, speeches: list, votes: list, ...about },
  }),
  organization: closed({
    ...{ id: text, name: text, other_names: { type: "array", items: { $ref: "#/$defs/otherName" } } },
    ...{ identifiers: { type: "array", items: { $ref: "#/$defs/identifier" } }, classification: text, parent_id: text },
    ...{ parent: { $ref: "#/$defs/organization" }, area_id: text, area: { $ref: "#/$defs/area" }, founding_date: date },
    ...{ dissolution_date: date, image: uri, contact_details: list, links, memberships: list, posts: list, ...about },
  }),
  membership: closed({
    ...{ id: text, label: text, role: text, member: { type: ["object", "null"] }, person_id: text },
    ...{ person: { $ref: "#/$defs/person" }, organization_id: text, organization: { $ref: "#/$defs/organization" } },
    ...{
      post_id: text,
      post: { type: "object" },
      on_behalf_of_id: text,
      on_behalf_of: { $ref: "#/$defs/organization" },
    },
    ...{
      area_id: text,
      area: { $ref: "#/$defs/area" },
      start_date: date,
      end_date: date,
      contact_details: list,
      links,
    },
    ...about,
  }),
  event: closed({
    ...{ id: text, name: text, description: text, start_date: time, end_date: time, location: text, status: text },
    ...{
      identifiers: { type: "array", items: { $ref: "#/$defs/identifier" } },
      classification: text,
      organization_id: text,
    },
    ...{
      organization: { $ref: "#/$defs/organization" },
      attendees: list,
      parent_id: text,
      parent: { $ref: "#/$defs/event" },
    },
    ...{ children: list, ...about },
  }),
};

export const popoloDocument = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $defs: classes,
  ...closed(
    Object.fromEntries(
      ["person", "organization", "membership", "event"].map((name) => [
        `${name}s`,
        { type: "array", items: { $ref: `#/$defs/${name}` } },
      ]),
    ),
    ["persons", "organizations", "memberships", "events"],
  ),
};
