// Generated from schemas/config.schema.json by `npm run schema`. Do not edit.
"use strict";

module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.invalid/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["sites"],"properties":{"$schema":{"type":"string"},"store":{"type":"string","minLength":1,"default":"thidua.db"},"sites":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/site"}},"politeness":{"$ref":"#/$defs/politeness","default":{}},"limits":{"$ref":"#/$defs/limits","default":{}},"revisit":{"$ref":"#/$defs/revisit","default":{}},"outputs":{"$ref":"#/$defs/outputs","default":{}},"corrections":{"type":"string","minLength":1,"default":"corrections"},"language":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1},"default":[]},"patterns":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/pattern"},"default":[]}},"$defs":{"site":{"type":"object","additionalProperties":false,"required":["name","start"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,39}$"},"start":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^https?://[^\\s]+$"}},"feeds":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]+$"},"default":[]},"sitemaps":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]+$"},"default":[]},"allow":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^/"},"default":["/"]},"hosts":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"default":[]},"layout":{"enum":["nukeviet","generic"],"default":"nukeviet"},"newsModules":{"type":"array","minItems":1,"items":{"type":"string"},"default":["news"]},"otherModules":{"type":"array","items":{"type":"string"},"default":[]},"language":{"type":"string","pattern":"^[a-z]{2}$","default":"vi"}}},"politeness":{"type":"object","additionalProperties":false,"properties":{"contact":{"type":["string","null"],"pattern":"^[\\x21-\\x7e]+$","default":null},"intervalSeconds":{"type":"number","minimum":0,"default":5},"retries":{"type":"integer","minimum":0,"default":3},"allowAddresses":{"type":"array","items":{"type":"string","pattern":"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},"default":[]}}},"limits":{"type":"object","additionalProperties":false,"properties":{"connectSeconds":{"type":"number","exclusiveMinimum":0,"default":15},"headersSeconds":{"type":"number","exclusiveMinimum":0,"default":30},"idleSeconds":{"type":"number","exclusiveMinimum":0,"default":30},"totalSeconds":{"type":"number","exclusiveMinimum":0,"default":120},"pageBytes":{"type":"integer","minimum":1024,"default":16777216},"redirects":{"type":"integer","minimum":0,"default":5},"depth":{"type":"integer","minimum":0,"default":1000},"pagesPerRun":{"type":"integer","minimum":1,"default":5000},"runHours":{"type":"number","exclusiveMinimum":0,"default":10},"stopAfterKnown":{"type":"integer","minimum":1,"default":20}}},"revisit":{"type":"object","additionalProperties":false,"properties":{"youngDays":{"type":"number","minimum":0,"default":30},"everyDays":{"type":"number","minimum":0,"default":120}}},"pattern":{"type":"object","additionalProperties":false,"required":["name","match"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"},"match":{"type":"string","minLength":1},"field":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"}}},"outputs":{"type":"object","additionalProperties":false,"properties":{"folder":{"type":"string","minLength":1,"default":"output"},"records":{"type":"array","items":{"enum":["json","ndjson"]},"default":["ndjson"]},"changes":{"type":"boolean","default":true}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["name","start"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,39}$"},"start":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^https?://[^\\s]+$"}},"feeds":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]+$"},"default":[]},"sitemaps":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]+$"},"default":[]},"allow":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^/"},"default":["/"]},"hosts":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"default":[]},"layout":{"enum":["nukeviet","generic"],"default":"nukeviet"},"newsModules":{"type":"array","minItems":1,"items":{"type":"string"},"default":["news"]},"otherModules":{"type":"array","items":{"type":"string"},"default":[]},"language":{"type":"string","pattern":"^[a-z]{2}$","default":"vi"}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"contact":{"type":["string","null"],"pattern":"^[\\x21-\\x7e]+$","default":null},"intervalSeconds":{"type":"number","minimum":0,"default":5},"retries":{"type":"integer","minimum":0,"default":3},"allowAddresses":{"type":"array","items":{"type":"string","pattern":"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},"default":[]}}};
const schema34 = {"type":"object","additionalProperties":false,"properties":{"connectSeconds":{"type":"number","exclusiveMinimum":0,"default":15},"headersSeconds":{"type":"number","exclusiveMinimum":0,"default":30},"idleSeconds":{"type":"number","exclusiveMinimum":0,"default":30},"totalSeconds":{"type":"number","exclusiveMinimum":0,"default":120},"pageBytes":{"type":"integer","minimum":1024,"default":16777216},"redirects":{"type":"integer","minimum":0,"default":5},"depth":{"type":"integer","minimum":0,"default":1000},"pagesPerRun":{"type":"integer","minimum":1,"default":5000},"runHours":{"type":"number","exclusiveMinimum":0,"default":10},"stopAfterKnown":{"type":"integer","minimum":1,"default":20}}};
const schema35 = {"type":"object","additionalProperties":false,"properties":{"youngDays":{"type":"number","minimum":0,"default":30},"everyDays":{"type":"number","minimum":0,"default":120}}};
const schema36 = {"type":"object","additionalProperties":false,"properties":{"folder":{"type":"string","minLength":1,"default":"output"},"records":{"type":"array","items":{"enum":["json","ndjson"]},"default":["ndjson"]},"changes":{"type":"boolean","default":true}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["name","match"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"},"match":{"type":"string","minLength":1},"field":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,39}$", "u");
const pattern5 = new RegExp("^https?://[^\\s]+$", "u");
const pattern8 = new RegExp("^/", "u");
const pattern9 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern10 = new RegExp("^[a-z]{2}$", "u");
const pattern11 = new RegExp("^[\\x21-\\x7e]+$", "u");
const pattern12 = new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$", "u");
const pattern13 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.invalid/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.store === undefined){
data.store = "thidua.db";
}
if(data.politeness === undefined){
data.politeness = {};
}
if(data.limits === undefined){
data.limits = {};
}
if(data.revisit === undefined){
data.revisit = {};
}
if(data.outputs === undefined){
data.outputs = {};
}
if(data.corrections === undefined){
data.corrections = "corrections";
}
if(data.language === undefined){
data.language = [];
}
if(data.patterns === undefined){
data.patterns = [];
}
if(data.sites === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sites"},message:"must have required property '"+"sites"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.store;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.store,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.store.type,parentSchema:schema31.properties.store,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sites !== undefined){
let data2 = data.sites;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.sites,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.feeds === undefined){
data3.feeds = [];
}
if(data3.sitemaps === undefined){
data3.sitemaps = [];
}
if(data3.allow === undefined){
data3.allow = ["/"];
}
if(data3.hosts === undefined){
data3.hosts = [];
}
if(data3.layout === undefined){
data3.layout = "nukeviet";
}
if(data3.newsModules === undefined){
data3.newsModules = ["news"];
}
if(data3.otherModules === undefined){
data3.otherModules = [];
}
if(data3.language === undefined){
data3.language = "vi";
}
if(data3.name === undefined){
const err6 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/$defs/site/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.start === undefined){
const err7 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/$defs/site/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema32.required,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(func1.call(schema32.properties, key1))){
const err8 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/$defs/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/sites/" + i0+"/name",schemaPath:"#/$defs/site/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,39}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,39}$",parentSchema:schema32.properties.name,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sites/" + i0+"/name",schemaPath:"#/$defs/site/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.start !== undefined){
let data5 = data3.start;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/sites/" + i0+"/start",schemaPath:"#/$defs/site/properties/start/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.start,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err12 = {instancePath:instancePath+"/sites/" + i0+"/start/" + i1,schemaPath:"#/$defs/site/properties/start/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\"",schema:"^https?://[^\\s]+$",parentSchema:schema32.properties.start.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sites/" + i0+"/start/" + i1,schemaPath:"#/$defs/site/properties/start/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.start.items.type,parentSchema:schema32.properties.start.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/sites/" + i0+"/start",schemaPath:"#/$defs/site/properties/start/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.start.type,parentSchema:schema32.properties.start,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let data7 = data3.feeds;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err15 = {instancePath:instancePath+"/sites/" + i0+"/feeds/" + i2,schemaPath:"#/$defs/site/properties/feeds/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\"",schema:"^https?://[^\\s]+$",parentSchema:schema32.properties.feeds.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/sites/" + i0+"/feeds/" + i2,schemaPath:"#/$defs/site/properties/feeds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.feeds.items.type,parentSchema:schema32.properties.feeds.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/sites/" + i0+"/feeds",schemaPath:"#/$defs/site/properties/feeds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.feeds.type,parentSchema:schema32.properties.feeds,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data9 = data3.sitemaps;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err18 = {instancePath:instancePath+"/sites/" + i0+"/sitemaps/" + i3,schemaPath:"#/$defs/site/properties/sitemaps/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\"",schema:"^https?://[^\\s]+$",parentSchema:schema32.properties.sitemaps.items,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/sites/" + i0+"/sitemaps/" + i3,schemaPath:"#/$defs/site/properties/sitemaps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sitemaps.items.type,parentSchema:schema32.properties.sitemaps.items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/sites/" + i0+"/sitemaps",schemaPath:"#/$defs/site/properties/sitemaps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.sitemaps.type,parentSchema:schema32.properties.sitemaps,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
let data11 = data3.allow;
if(Array.isArray(data11)){
if(data11.length < 1){
const err21 = {instancePath:instancePath+"/sites/" + i0+"/allow",schemaPath:"#/$defs/site/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err22 = {instancePath:instancePath+"/sites/" + i0+"/allow/" + i4,schemaPath:"#/$defs/site/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema32.properties.allow.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/sites/" + i0+"/allow/" + i4,schemaPath:"#/$defs/site/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.allow.items.type,parentSchema:schema32.properties.allow.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/sites/" + i0+"/allow",schemaPath:"#/$defs/site/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.allow.type,parentSchema:schema32.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data13 = data3.hosts;
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
const err25 = {instancePath:instancePath+"/sites/" + i0+"/hosts/" + i5,schemaPath:"#/$defs/site/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+(:[0-9]+)?$"+"\"",schema:"^[A-Za-z0-9.-]+(:[0-9]+)?$",parentSchema:schema32.properties.hosts.items,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sites/" + i0+"/hosts/" + i5,schemaPath:"#/$defs/site/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.hosts.items.type,parentSchema:schema32.properties.hosts.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/sites/" + i0+"/hosts",schemaPath:"#/$defs/site/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.hosts.type,parentSchema:schema32.properties.hosts,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
let data15 = data3.layout;
if(!((data15 === "nukeviet") || (data15 === "generic"))){
const err28 = {instancePath:instancePath+"/sites/" + i0+"/layout",schemaPath:"#/$defs/site/properties/layout/enum",keyword:"enum",params:{allowedValues: schema32.properties.layout.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.layout.enum,parentSchema:schema32.properties.layout,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
let data16 = data3.newsModules;
if(Array.isArray(data16)){
if(data16.length < 1){
const err29 = {instancePath:instancePath+"/sites/" + i0+"/newsModules",schemaPath:"#/$defs/site/properties/newsModules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.newsModules,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
if(typeof data17 !== "string"){
const err30 = {instancePath:instancePath+"/sites/" + i0+"/newsModules/" + i6,schemaPath:"#/$defs/site/properties/newsModules/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.newsModules.items.type,parentSchema:schema32.properties.newsModules.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/sites/" + i0+"/newsModules",schemaPath:"#/$defs/site/properties/newsModules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.newsModules.type,parentSchema:schema32.properties.newsModules,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
let data18 = data3.otherModules;
if(Array.isArray(data18)){
const len7 = data18.length;
for(let i7=0; i7<len7; i7++){
let data19 = data18[i7];
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/sites/" + i0+"/otherModules/" + i7,schemaPath:"#/$defs/site/properties/otherModules/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.otherModules.items.type,parentSchema:schema32.properties.otherModules.items,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/sites/" + i0+"/otherModules",schemaPath:"#/$defs/site/properties/otherModules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.otherModules.type,parentSchema:schema32.properties.otherModules,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
let data20 = data3.language;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
const err34 = {instancePath:instancePath+"/sites/" + i0+"/language",schemaPath:"#/$defs/site/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},message:"must match pattern \""+"^[a-z]{2}$"+"\"",schema:"^[a-z]{2}$",parentSchema:schema32.properties.language,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/sites/" + i0+"/language",schemaPath:"#/$defs/site/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.language.type,parentSchema:schema32.properties.language,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/$defs/site/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.sites.type,parentSchema:schema31.properties.sites,data:data2};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let data21 = data.politeness;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.contact === undefined){
data21.contact = null;
}
if(data21.intervalSeconds === undefined){
data21.intervalSeconds = 5;
}
if(data21.retries === undefined){
data21.retries = 3;
}
if(data21.allowAddresses === undefined){
data21.allowAddresses = [];
}
for(const key2 in data21){
if(!((((key2 === "contact") || (key2 === "intervalSeconds")) || (key2 === "retries")) || (key2 === "allowAddresses"))){
const err38 = {instancePath:instancePath+"/politeness",schemaPath:"#/$defs/politeness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let data22 = data21.contact;
if((typeof data22 !== "string") && (data22 !== null)){
const err39 = {instancePath:instancePath+"/politeness/contact",schemaPath:"#/$defs/politeness/properties/contact/type",keyword:"type",params:{type: schema33.properties.contact.type},message:"must be string,null",schema:schema33.properties.contact.type,parentSchema:schema33.properties.contact,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern11.test(data22)){
const err40 = {instancePath:instancePath+"/politeness/contact",schemaPath:"#/$defs/politeness/properties/contact/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema33.properties.contact,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let data23 = data21.intervalSeconds;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err41 = {instancePath:instancePath+"/politeness/intervalSeconds",schemaPath:"#/$defs/politeness/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.intervalSeconds,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/politeness/intervalSeconds",schemaPath:"#/$defs/politeness/properties/intervalSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.intervalSeconds.type,parentSchema:schema33.properties.intervalSeconds,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
let data24 = data21.retries;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err43 = {instancePath:instancePath+"/politeness/retries",schemaPath:"#/$defs/politeness/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.retries.type,parentSchema:schema33.properties.retries,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err44 = {instancePath:instancePath+"/politeness/retries",schemaPath:"#/$defs/politeness/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.retries,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let data25 = data21.allowAddresses;
if(Array.isArray(data25)){
const len8 = data25.length;
for(let i8=0; i8<len8; i8++){
let data26 = data25[i8];
if(typeof data26 === "string"){
if(!pattern12.test(data26)){
const err45 = {instancePath:instancePath+"/politeness/allowAddresses/" + i8,schemaPath:"#/$defs/politeness/properties/allowAddresses/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"+"\"",schema:"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$",parentSchema:schema33.properties.allowAddresses.items,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/politeness/allowAddresses/" + i8,schemaPath:"#/$defs/politeness/properties/allowAddresses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.allowAddresses.items.type,parentSchema:schema33.properties.allowAddresses.items,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/politeness/allowAddresses",schemaPath:"#/$defs/politeness/properties/allowAddresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.allowAddresses.type,parentSchema:schema33.properties.allowAddresses,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/politeness",schemaPath:"#/$defs/politeness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
let data27 = data.limits;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.connectSeconds === undefined){
data27.connectSeconds = 15;
}
if(data27.headersSeconds === undefined){
data27.headersSeconds = 30;
}
if(data27.idleSeconds === undefined){
data27.idleSeconds = 30;
}
if(data27.totalSeconds === undefined){
data27.totalSeconds = 120;
}
if(data27.pageBytes === undefined){
data27.pageBytes = 16777216;
}
if(data27.redirects === undefined){
data27.redirects = 5;
}
if(data27.depth === undefined){
data27.depth = 1000;
}
if(data27.pagesPerRun === undefined){
data27.pagesPerRun = 5000;
}
if(data27.runHours === undefined){
data27.runHours = 10;
}
if(data27.stopAfterKnown === undefined){
data27.stopAfterKnown = 20;
}
for(const key3 in data27){
if(!(func1.call(schema34.properties, key3))){
const err49 = {instancePath:instancePath+"/limits",schemaPath:"#/$defs/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let data28 = data27.connectSeconds;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 <= 0 || isNaN(data28)){
const err50 = {instancePath:instancePath+"/limits/connectSeconds",schemaPath:"#/$defs/limits/properties/connectSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.connectSeconds,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/limits/connectSeconds",schemaPath:"#/$defs/limits/properties/connectSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.connectSeconds.type,parentSchema:schema34.properties.connectSeconds,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data29 = data27.headersSeconds;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 <= 0 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/limits/headersSeconds",schemaPath:"#/$defs/limits/properties/headersSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.headersSeconds,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/limits/headersSeconds",schemaPath:"#/$defs/limits/properties/headersSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.headersSeconds.type,parentSchema:schema34.properties.headersSeconds,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
let data30 = data27.idleSeconds;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 <= 0 || isNaN(data30)){
const err54 = {instancePath:instancePath+"/limits/idleSeconds",schemaPath:"#/$defs/limits/properties/idleSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.idleSeconds,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/limits/idleSeconds",schemaPath:"#/$defs/limits/properties/idleSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.idleSeconds.type,parentSchema:schema34.properties.idleSeconds,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
let data31 = data27.totalSeconds;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 <= 0 || isNaN(data31)){
const err56 = {instancePath:instancePath+"/limits/totalSeconds",schemaPath:"#/$defs/limits/properties/totalSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.totalSeconds,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/limits/totalSeconds",schemaPath:"#/$defs/limits/properties/totalSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.totalSeconds.type,parentSchema:schema34.properties.totalSeconds,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
let data32 = data27.pageBytes;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err58 = {instancePath:instancePath+"/limits/pageBytes",schemaPath:"#/$defs/limits/properties/pageBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.pageBytes.type,parentSchema:schema34.properties.pageBytes,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1024 || isNaN(data32)){
const err59 = {instancePath:instancePath+"/limits/pageBytes",schemaPath:"#/$defs/limits/properties/pageBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema34.properties.pageBytes,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let data33 = data27.redirects;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err60 = {instancePath:instancePath+"/limits/redirects",schemaPath:"#/$defs/limits/properties/redirects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.redirects.type,parentSchema:schema34.properties.redirects,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err61 = {instancePath:instancePath+"/limits/redirects",schemaPath:"#/$defs/limits/properties/redirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.redirects,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
let data34 = data27.depth;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err62 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/$defs/limits/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.depth.type,parentSchema:schema34.properties.depth,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err63 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/$defs/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.depth,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
let data35 = data27.pagesPerRun;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err64 = {instancePath:instancePath+"/limits/pagesPerRun",schemaPath:"#/$defs/limits/properties/pagesPerRun/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.pagesPerRun.type,parentSchema:schema34.properties.pagesPerRun,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err65 = {instancePath:instancePath+"/limits/pagesPerRun",schemaPath:"#/$defs/limits/properties/pagesPerRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.pagesPerRun,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let data36 = data27.runHours;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 <= 0 || isNaN(data36)){
const err66 = {instancePath:instancePath+"/limits/runHours",schemaPath:"#/$defs/limits/properties/runHours/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.runHours,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/limits/runHours",schemaPath:"#/$defs/limits/properties/runHours/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.runHours.type,parentSchema:schema34.properties.runHours,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
let data37 = data27.stopAfterKnown;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err68 = {instancePath:instancePath+"/limits/stopAfterKnown",schemaPath:"#/$defs/limits/properties/stopAfterKnown/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.stopAfterKnown.type,parentSchema:schema34.properties.stopAfterKnown,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err69 = {instancePath:instancePath+"/limits/stopAfterKnown",schemaPath:"#/$defs/limits/properties/stopAfterKnown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.stopAfterKnown,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/limits",schemaPath:"#/$defs/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
let data38 = data.revisit;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.youngDays === undefined){
data38.youngDays = 30;
}
if(data38.everyDays === undefined){
data38.everyDays = 120;
}
for(const key4 in data38){
if(!((key4 === "youngDays") || (key4 === "everyDays"))){
const err71 = {instancePath:instancePath+"/revisit",schemaPath:"#/$defs/revisit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
let data39 = data38.youngDays;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err72 = {instancePath:instancePath+"/revisit/youngDays",schemaPath:"#/$defs/revisit/properties/youngDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35.properties.youngDays,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/revisit/youngDays",schemaPath:"#/$defs/revisit/properties/youngDays/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema35.properties.youngDays.type,parentSchema:schema35.properties.youngDays,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
let data40 = data38.everyDays;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err74 = {instancePath:instancePath+"/revisit/everyDays",schemaPath:"#/$defs/revisit/properties/everyDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35.properties.everyDays,data:data40};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/revisit/everyDays",schemaPath:"#/$defs/revisit/properties/everyDays/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema35.properties.everyDays.type,parentSchema:schema35.properties.everyDays,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/revisit",schemaPath:"#/$defs/revisit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
let data41 = data.outputs;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.folder === undefined){
data41.folder = "output";
}
if(data41.records === undefined){
data41.records = ["ndjson"];
}
if(data41.changes === undefined){
data41.changes = true;
}
for(const key5 in data41){
if(!(((key5 === "folder") || (key5 === "records")) || (key5 === "changes"))){
const err77 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data41};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let data42 = data41.folder;
if(typeof data42 === "string"){
if(data42.length < 1){
const err78 = {instancePath:instancePath+"/outputs/folder",schemaPath:"#/$defs/outputs/properties/folder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.folder,data:data42};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/outputs/folder",schemaPath:"#/$defs/outputs/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.folder.type,parentSchema:schema36.properties.folder,data:data42};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
let data43 = data41.records;
if(Array.isArray(data43)){
const len9 = data43.length;
for(let i9=0; i9<len9; i9++){
let data44 = data43[i9];
if(!((data44 === "json") || (data44 === "ndjson"))){
const err80 = {instancePath:instancePath+"/outputs/records/" + i9,schemaPath:"#/$defs/outputs/properties/records/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.records.items.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.records.items.enum,parentSchema:schema36.properties.records.items,data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/outputs/records",schemaPath:"#/$defs/outputs/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.records.type,parentSchema:schema36.properties.records,data:data43};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
let data45 = data41.changes;
if(typeof data45 !== "boolean"){
const err82 = {instancePath:instancePath+"/outputs/changes",schemaPath:"#/$defs/outputs/properties/changes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.changes.type,parentSchema:schema36.properties.changes,data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/outputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
let data46 = data.corrections;
if(typeof data46 === "string"){
if(data46.length < 1){
const err84 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.corrections,data:data46};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.corrections.type,parentSchema:schema31.properties.corrections,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
let data47 = data.language;
if(Array.isArray(data47)){
if(data47.length > 20){
const err86 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema31.properties.language,data:data47};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len10 = data47.length;
for(let i10=0; i10<len10; i10++){
let data48 = data47[i10];
if(typeof data48 === "string"){
if(data48.length < 1){
const err87 = {instancePath:instancePath+"/language/" + i10,schemaPath:"#/properties/language/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.language.items,data:data48};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/language/" + i10,schemaPath:"#/properties/language/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.language.items.type,parentSchema:schema31.properties.language.items,data:data48};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data47};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
let data49 = data.patterns;
if(Array.isArray(data49)){
if(data49.length > 100){
const err90 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema31.properties.patterns,data:data49};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len11 = data49.length;
for(let i11=0; i11<len11; i11++){
let data50 = data49[i11];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.name === undefined){
const err91 = {instancePath:instancePath+"/patterns/" + i11,schemaPath:"#/$defs/pattern/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data50.match === undefined){
const err92 = {instancePath:instancePath+"/patterns/" + i11,schemaPath:"#/$defs/pattern/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema37.required,parentSchema:schema37,data:data50};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key6 in data50){
if(!(((key6 === "name") || (key6 === "match")) || (key6 === "field"))){
const err93 = {instancePath:instancePath+"/patterns/" + i11,schemaPath:"#/$defs/pattern/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data:data50};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data50.name !== undefined){
let data51 = data50.name;
if(typeof data51 === "string"){
if(!pattern13.test(data51)){
const err94 = {instancePath:instancePath+"/patterns/" + i11+"/name",schemaPath:"#/$defs/pattern/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:schema37.properties.name,data:data51};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/patterns/" + i11+"/name",schemaPath:"#/$defs/pattern/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data51};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data50.match !== undefined){
let data52 = data50.match;
if(typeof data52 === "string"){
if(data52.length < 1){
const err96 = {instancePath:instancePath+"/patterns/" + i11+"/match",schemaPath:"#/$defs/pattern/properties/match/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.match,data:data52};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/patterns/" + i11+"/match",schemaPath:"#/$defs/pattern/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.match.type,parentSchema:schema37.properties.match,data:data52};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data50.field !== undefined){
let data53 = data50.field;
if(typeof data53 === "string"){
if(!pattern13.test(data53)){
const err98 = {instancePath:instancePath+"/patterns/" + i11+"/field",schemaPath:"#/$defs/pattern/properties/field/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:schema37.properties.field,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/patterns/" + i11+"/field",schemaPath:"#/$defs/pattern/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.field.type,parentSchema:schema37.properties.field,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/patterns/" + i11,schemaPath:"#/$defs/pattern/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.patterns.type,parentSchema:schema31.properties.patterns,data:data49};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
