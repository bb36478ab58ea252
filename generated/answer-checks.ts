// @ts-nocheck: the types of the exports are all that is said.
/**
 * Checks of what success answers: by operation, and of every schema in it by its name.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Check } from "./check.js";

function o(r,s){return r===null?[s]:(r.push(s),r)}function us(r){let s=0;for(const e of r)s+=1;return s}const Br=Hr;const fs={type:"object",required:["type"],properties:{id:{type:"string"},email:{type:"string",format:"email"},first_name:{
type:"string",maxLength:64},last_name:{type:"string",maxLength:64},display_name:{type:"string",maxLength:128},type:{$ref:"\
UserType"},status:{$ref:"UserStatus"},verified:{anyOf:[{type:"integer",enum:[0,1]},{type:"integer"}]},role_id:{type:"str\
ing"},dept:{type:"string"},employee_unique_id:{type:"string"},group_ids:{type:"array",items:{type:"string"}},division_ids:{
type:"array",items:{type:"string"}},im_group_ids:{type:"array",items:{type:"string"}},timezone:{type:"string"},pmi:{type:"\
integer",format:"int64"},plan_united_type:{$ref:"PlanUnitedType"},license_info_list:{type:"array",items:{$ref:"LicenseIn\
fo"}},custom_attributes:{type:"array",items:{$ref:"CustomAttribute"}},last_client_version:{type:"string"},last_login_time:{
type:"string",format:"date-time"},user_created_at:{type:"string",format:"date-time"},created_at:{type:"string",format:"d\
ate-time"}}},E=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
Nr=fullFormats.int64,le=fullFormats["date-time"],S=us,cs={anyOf:[{type:"integer",enum:[1,2,3,4,99]},{type:"integer"}]};function v(r,{
instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=
o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),r===1||r===2||r===3||r===4||
r===99||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:cs.anyOf[0].enum},message:"must be equal to one of t\
he allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,
{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var p=l===t;i=i||p}return i?(t=n,
e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),
t++),v.errors=e,t===0}const gs={anyOf:[{type:"string",enum:["active","inactive","pending"]},{type:"string"}]};function me(r,{
instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"t\
ype",params:{type:"string"},message:"must be string"}),t++),r==="active"||r==="inactive"||r==="pending"||(e=o(e,{instancePath:s,
keyword:"enum",params:{allowedValues:gs.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var p=a===
t;if(i=i||p,!i){const l=t;typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"string"},message:"must\
 be string"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"any\
Of",params:{},message:"must match a schema in anyOf"}),t++),me.errors=e,t===0}const ds={anyOf:[{type:"string",enum:["1",
"2","4","8","16","32","64","128","256","512","1024","2048","4096","8192","16384","32768","65536","131072","none"]},{type:"\
string"}]};function _e(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;typeof r!="string"&&(e=o(e,
{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}),t++),r==="1"||r==="2"||r==="4"||r==="8"||
r==="16"||r==="32"||r==="64"||r==="128"||r==="256"||r==="512"||r==="1024"||r==="2048"||r==="4096"||r==="8192"||r==="1638\
4"||r==="32768"||r==="65536"||r==="131072"||r==="none"||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:ds.anyOf[0].
enum},message:"must be equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r!="string"&&
(e=o(e,{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}),t++);var p=l===t;i=i||p}return i?
(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"}),t++),_e.errors=e,t===0}const Gr={type:"object",required:["license_type","license_option","subscription_id"],properties:{
license_type:{anyOf:[{type:"string",enum:["MEETING","ZOOM_WORKPLACE_BUNDLE"]},{type:"string"}]},license_option:{anyOf:[{
type:"integer",format:"int64",enum:[2,4,8,16,32,64,128,33554432,134217728,268435456,536870912,1073741824,4294967296,8589934592,
17179869184,34359738368,68719476736,137438953472,274877906944,549755813888,1099511627776,2199023255552,4398046511104,0x40000000000000,
72057594037927940,0x200000000000000,0x800000000000000]},{type:"integer"}]},subscription_id:{type:"string"}}};function ye(r,{
instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.license_type===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"license_type"},message:"must have required property 'license_type'"}),t++),r.
license_option===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"license_option"},message:"mu\
st have required property 'license_option'"}),t++),r.subscription_id===void 0&&(e=o(e,{instancePath:s,keyword:"required",
params:{missingProperty:"subscription_id"},message:"must have required property 'subscription_id'"}),t++),r.license_type!==
void 0){let a=r.license_type;const p=t;let l=!1;const m=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/license_type",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),a==="MEETING"||a==="ZOOM_WORKPLACE_BUNDLE"||(e=o(e,{instancePath:s+
"/license_type",keyword:"enum",params:{allowedValues:Gr.properties.license_type.anyOf[0].enum},message:"must be equal to\
 one of the allowed values"}),t++);var n=m===t;if(l=l||n,!l){const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/lice\
nse_type",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=_===t;l=l||n}l?(t=p,e!==null&&(p?e.
length=p:e=null)):(e=o(e,{instancePath:s+"/license_type",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),
t++)}if(r.license_option!==void 0){let a=r.license_option;const p=t;let l=!1;const m=t;typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)||(e=o(e,{instancePath:s+"/license_option",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}),t++),a===2||a===4||a===8||a===16||a===32||a===64||a===128||a===33554432||a===134217728||a===268435456||a===536870912||
a===1073741824||a===4294967296||a===8589934592||a===17179869184||a===34359738368||a===68719476736||a===137438953472||a===
274877906944||a===549755813888||a===1099511627776||a===2199023255552||a===4398046511104||a===0x40000000000000||a===72057594037927940||
a===0x200000000000000||a===0x800000000000000||(e=o(e,{instancePath:s+"/license_option",keyword:"enum",params:{allowedValues:Gr.
properties.license_option.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++),typeof a=="number"&&
isFinite(a)&&(Nr.validate(a)||(e=o(e,{instancePath:s+"/license_option",keyword:"format",params:{format:"int64"},message:'\
must match format "int64"'}),t++));var i=m===t;if(l=l||i,!l){const _=t;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||
(e=o(e,{instancePath:s+"/license_option",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var i=_===
t;l=l||i}l?(t=p,e!==null&&(p?e.length=p:e=null)):(e=o(e,{instancePath:s+"/license_option",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}r.subscription_id!==void 0&&typeof r.subscription_id!="string"&&(e=o(e,{instancePath:s+
"/subscription_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return ye.errors=e,t===0}function ue(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.key!==void 0&&typeof r.
key!="string"&&(e=o(e,{instancePath:s+"/key",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.name!==
void 0&&typeof r.name!="string"&&(e=o(e,{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be s\
tring"}),t++),r.value!==void 0&&typeof r.value!="string"&&(e=o(e,{instancePath:s+"/value",keyword:"type",params:{type:"s\
tring"},message:"must be string"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be o\
bject"}),t++),ue.errors=e,t===0}function T(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.type===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"type"},message:"must have req\
uired property 'type'"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),r.email!==void 0){let i=r.email;typeof i=="string"?E.test(i)||(e=o(e,{instancePath:s+
"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"/em\
ail",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}if(r.first_name!==void 0){let i=r.first_name;
typeof i=="string"?S(i)>64&&(e=o(e,{instancePath:s+"/first_name",keyword:"maxLength",params:{limit:64},message:"must NOT\
 have more than 64 characters"}),t++):(e=o(e,{instancePath:s+"/first_name",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++)}if(r.last_name!==void 0){let i=r.last_name;typeof i=="string"?S(i)>64&&(e=o(e,{instancePath:s+"/l\
ast_name",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}),t++):(e=o(e,{instancePath:s+
"/last_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}if(r.display_name!==void 0){let i=r.display_name;
typeof i=="string"?S(i)>128&&(e=o(e,{instancePath:s+"/display_name",keyword:"maxLength",params:{limit:128},message:"must\
 NOT have more than 128 characters"}),t++):(e=o(e,{instancePath:s+"/display_name",keyword:"type",params:{type:"string"},
message:"must be string"}),t++)}if(r.type!==void 0&&(v(r.type,{instancePath:s+"/type"})||(e=e===null?v.errors:e.concat(v.
errors),t=e.length)),r.status!==void 0&&(me(r.status,{instancePath:s+"/status"})||(e=e===null?me.errors:e.concat(me.errors),
t=e.length)),r.verified!==void 0){let i=r.verified;const a=t;let p=!1;const l=t;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=o(e,{instancePath:s+"/verified",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),i===0||i===
1||(e=o(e,{instancePath:s+"/verified",keyword:"enum",params:{allowedValues:fs.properties.verified.anyOf[0].enum},message:"\
must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)||(e=o(e,{instancePath:s+"/verified",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);
var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/verified",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),t++)}if(r.role_id!==void 0&&typeof r.role_id!="string"&&(e=o(e,{instancePath:s+
"/role_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.dept!==void 0&&typeof r.dept!="string"&&
(e=o(e,{instancePath:s+"/dept",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.employee_unique_id!==
void 0&&typeof r.employee_unique_id!="string"&&(e=o(e,{instancePath:s+"/employee_unique_id",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),r.group_ids!==void 0){let i=r.group_ids;if(Array.isArray(i)){const a=i.length;for(let p=0;p<
a;p++)typeof i[p]!="string"&&(e=o(e,{instancePath:s+"/group_ids/"+p,keyword:"type",params:{type:"string"},message:"must \
be string"}),t++)}else e=o(e,{instancePath:s+"/group_ids",keyword:"type",params:{type:"array"},message:"must be array"}),
t++}if(r.division_ids!==void 0){let i=r.division_ids;if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)typeof i[p]!=
"string"&&(e=o(e,{instancePath:s+"/division_ids/"+p,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else
e=o(e,{instancePath:s+"/division_ids",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.im_group_ids!==
void 0){let i=r.im_group_ids;if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)typeof i[p]!="string"&&(e=o(e,{instancePath:s+
"/im_group_ids/"+p,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/im\
_group_ids",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.timezone!==void 0&&typeof r.timezone!=
"string"&&(e=o(e,{instancePath:s+"/timezone",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.pmi!==
void 0){let i=r.pmi;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/pmi",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++),typeof i=="number"&&isFinite(i)&&(Nr.validate(i)||(e=o(e,{instancePath:s+
"/pmi",keyword:"format",params:{format:"int64"},message:'must match format "int64"'}),t++))}if(r.plan_united_type!==void 0&&
(_e(r.plan_united_type,{instancePath:s+"/plan_united_type"})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.license_info_list!==
void 0){let i=r.license_info_list;if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)ye(i[p],{instancePath:s+"/li\
cense_info_list/"+p})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else e=o(e,{instancePath:s+"/license_info_l\
ist",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.custom_attributes!==void 0){let i=r.custom_attributes;
if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)ue(i[p],{instancePath:s+"/custom_attributes/"+p})||(e=e===null?
ue.errors:e.concat(ue.errors),t=e.length)}else e=o(e,{instancePath:s+"/custom_attributes",keyword:"type",params:{type:"a\
rray"},message:"must be array"}),t++}if(r.last_client_version!==void 0&&typeof r.last_client_version!="string"&&(e=o(e,{
instancePath:s+"/last_client_version",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.last_login_time!==
void 0){let i=r.last_login_time;typeof i=="string"?le.validate(i)||(e=o(e,{instancePath:s+"/last_login_time",keyword:"fo\
rmat",params:{format:"date-time"},message:'must match format "date-time"'}),t++):(e=o(e,{instancePath:s+"/last_login_tim\
e",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}if(r.user_created_at!==void 0){let i=r.user_created_at;
typeof i=="string"?le.validate(i)||(e=o(e,{instancePath:s+"/user_created_at",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}),t++):(e=o(e,{instancePath:s+"/user_created_at",keyword:"type",params:{type:"st\
ring"},message:"must be string"}),t++)}if(r.created_at!==void 0){let i=r.created_at;typeof i=="string"?le.validate(i)||(e=
o(e,{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}),
t++):(e=o(e,{instancePath:s+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}}else e=
o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return T.errors=e,t===0}function fe(r,{
instancePath:s=""}={}){let e=null,t=0;return T(r,{instancePath:s})||(e=e===null?T.errors:e.concat(T.errors),t=e.length),
r&&typeof r=="object"&&!Array.isArray(r)?r.host_key!==void 0&&typeof r.host_key!="string"&&(e=o(e,{instancePath:s+"/host\
_key",keyword:"type",params:{type:"string"},message:"must be string"}),t++):(e=o(e,{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}),t++),r&&typeof r=="object"&&!Array.isArray(r)&&r.email===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"}),t++),fe.errors=e,t===
0}function Hr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.users===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"users"},message:"must have required property 'users'"}),
t++),r.total_records===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"total_records"},message:"\
must have required property 'total_records'"}),t++),r.next_page_token!==void 0&&typeof r.next_page_token!="string"&&(e=o(
e,{instancePath:s+"/next_page_token",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.page_count!==
void 0){let n=r.page_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_count",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.page_number!==void 0){let n=r.page_number;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_number",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),t++)}if(r.page_size!==void 0){let n=r.page_size;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=
o(e,{instancePath:s+"/page_size",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),typeof n=="numb\
er"&&isFinite(n)&&(n>2e3||isNaN(n))&&(e=o(e,{instancePath:s+"/page_size",keyword:"maximum",params:{comparison:"<=",limit:2e3},
message:"must be <= 2000"}),t++)}if(r.total_records!==void 0){let n=r.total_records;typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)||(e=o(e,{instancePath:s+"/total_records",keyword:"type",params:{type:"integer"},message:"must be integer"}),
t++)}if(r.users!==void 0){let n=r.users;if(Array.isArray(n)){n.length>2e3&&(e=o(e,{instancePath:s+"/users",keyword:"maxI\
tems",params:{limit:2e3},message:"must NOT have more than 2000 items"}),t++);const i=n.length;for(let a=0;a<i;a++)fe(n[a],
{instancePath:s+"/users/"+a})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)}else e=o(e,{instancePath:s+"/users",
keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}),t++;return Hr.errors=e,t===0}const Kr=Qr;function Qr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.email===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"email"},message:"must have required property \
'email'"}),t++),r.type===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"type"},message:"must\
 have required property 'type'"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",keyword:"type",
params:{type:"string"},message:"must be string"}),t++),r.email!==void 0){let n=r.email;typeof n=="string"?E.test(n)||(e=
o(e,{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,
{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}if(r.first_name!==void 0){
let n=r.first_name;typeof n=="string"?S(n)>64&&(e=o(e,{instancePath:s+"/first_name",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}),t++):(e=o(e,{instancePath:s+"/first_name",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++)}if(r.last_name!==void 0){let n=r.last_name;typeof n=="string"?S(n)>64&&(e=o(e,{
instancePath:s+"/last_name",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}),t++):
(e=o(e,{instancePath:s+"/last_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}r.type!==void 0&&
(v(r.type,{instancePath:s+"/type"})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return Qr.errors=e,t===0}const Jr=Pr,bs={allOf:[{$ref:"UserB\
ase"},{type:"object",properties:{account_id:{type:"string"},account_number:{type:"integer",format:"int64"},role_name:{type:"\
string"},jid:{type:"string"},cms_user_id:{type:"string"},company:{type:"string"},job_title:{type:"string"},manager:{type:"\
string",format:"email"},location:{type:"string"},cost_center:{type:"string"},language:{type:"string"},pronouns:{type:"st\
ring"},pronouns_option:{$ref:"PronounsOption"},phone_numbers:{type:"array",items:{$ref:"PhoneNumber"}},phone_country:{type:"\
string"},phone_number:{type:"string"},pic_url:{type:"string"},use_pmi:{type:"boolean"},personal_meeting_url:{type:"strin\
g"},vanity_url:{type:"string"},login_types:{type:"array",items:{$ref:"LoginType"}},cluster:{type:"string"},zoom_one_type:{
anyOf:[{$ref:"ZoomOneType"},{type:"integer",enum:[4,8]},{type:"integer"}]}}}]},ws={anyOf:[{type:"integer",enum:[1,2,3]},
{type:"integer"}]};function ce(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be integer"}),
t++),r===1||r===2||r===3||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:ws.anyOf[0].enum},message:"must be\
 equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var p=l===t;i=i||p}return i?
(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"}),t++),ce.errors=e,t===0}const hs={type:"object",properties:{code:{type:"string"},country:{type:"string"},label:{anyOf:[
{type:"string",enum:["Mobile","Office","Home","Fax"]},{type:"string"}]},number:{type:"string"},verified:{type:"boolean"}}};
function j(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0&&typeof r.
code!="string"&&(e=o(e,{instancePath:s+"/code",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.country!==
void 0&&typeof r.country!="string"&&(e=o(e,{instancePath:s+"/country",keyword:"type",params:{type:"string"},message:"mus\
t be string"}),t++),r.label!==void 0){let i=r.label;const a=t;let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+
"/label",keyword:"type",params:{type:"string"},message:"must be string"}),t++),i==="Mobile"||i==="Office"||i==="Home"||i===
"Fax"||(e=o(e,{instancePath:s+"/label",keyword:"enum",params:{allowedValues:hs.properties.label.anyOf[0].enum},message:"\
must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&(e=o(e,{instancePath:s+
"/label",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.
length=a:e=null)):(e=o(e,{instancePath:s+"/label",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}
r.number!==void 0&&typeof r.number!="string"&&(e=o(e,{instancePath:s+"/number",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.verified!==void 0&&typeof r.verified!="boolean"&&(e=o(e,{instancePath:s+"/verified",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}),t++;return j.errors=e,t===0}const ks={anyOf:[{type:"integer",enum:[0,1,11,21,23,24,27,97,
98,99,100,101]},{type:"integer"}]};function ge(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be\
 integer"}),t++),r===0||r===1||r===11||r===21||r===23||r===24||r===27||r===97||r===98||r===99||r===100||r===101||(e=o(e,
{instancePath:s,keyword:"enum",params:{allowedValues:ks.anyOf[0].enum},message:"must be equal to one of the allowed valu\
es"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,
keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.
length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++),ge.errors=
e,t===0}const vs={type:"integer",format:"int64",enum:[0,16,32,64,128,33554432,134217728,268435456,536870912,1073741824,4294967296,
8589934592,17179869184,34359738368,68719476736,137438953472,274877906944,549755813888,1099511627776,2199023255552,4398046511104,
0x40000000000000,72057594037927940,0x200000000000000,0x800000000000000]};function de(r,{instancePath:s=""}={}){let e=null,
t=0;return typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integ\
er"},message:"must be integer"}),t++),r===0||r===16||r===32||r===64||r===128||r===33554432||r===134217728||r===268435456||
r===536870912||r===1073741824||r===4294967296||r===8589934592||r===17179869184||r===34359738368||r===68719476736||r===137438953472||
r===274877906944||r===549755813888||r===1099511627776||r===2199023255552||r===4398046511104||r===0x40000000000000||r===72057594037927940||
r===0x200000000000000||r===0x800000000000000||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:vs.enum},message:"\
must be equal to one of the allowed values"}),t++),typeof r=="number"&&isFinite(r)&&(Nr.validate(r)||(e=o(e,{instancePath:s,
keyword:"format",params:{format:"int64"},message:'must match format "int64"'}),t++)),de.errors=e,t===0}function Pr(r,{instancePath:s=""}={}){
let e=null,t=0;if(T(r,{instancePath:s})||(e=e===null?T.errors:e.concat(T.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.account_id!==void 0&&typeof r.account_id!="string"&&(e=o(e,{instancePath:s+"/account_id",keyword:"type",
params:{type:"string"},message:"must be string"}),t++),r.account_number!==void 0){let i=r.account_number;typeof i=="numb\
er"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/account_number",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),t++),typeof i=="number"&&isFinite(i)&&(Nr.validate(i)||(e=o(e,{instancePath:s+"/account_number",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'}),t++))}if(r.role_name!==void 0&&typeof r.role_name!=
"string"&&(e=o(e,{instancePath:s+"/role_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.jid!==
void 0&&typeof r.jid!="string"&&(e=o(e,{instancePath:s+"/jid",keyword:"type",params:{type:"string"},message:"must be str\
ing"}),t++),r.cms_user_id!==void 0&&typeof r.cms_user_id!="string"&&(e=o(e,{instancePath:s+"/cms_user_id",keyword:"type",
params:{type:"string"},message:"must be string"}),t++),r.company!==void 0&&typeof r.company!="string"&&(e=o(e,{instancePath:s+
"/company",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.job_title!==void 0&&typeof r.job_title!=
"string"&&(e=o(e,{instancePath:s+"/job_title",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.manager!==
void 0){let i=r.manager;typeof i=="string"?E.test(i)||(e=o(e,{instancePath:s+"/manager",keyword:"format",params:{format:"\
email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"/manager",keyword:"type",params:{type:"string"},
message:"must be string"}),t++)}if(r.location!==void 0&&typeof r.location!="string"&&(e=o(e,{instancePath:s+"/location",
keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.cost_center!==void 0&&typeof r.cost_center!="str\
ing"&&(e=o(e,{instancePath:s+"/cost_center",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.language!==
void 0&&typeof r.language!="string"&&(e=o(e,{instancePath:s+"/language",keyword:"type",params:{type:"string"},message:"m\
ust be string"}),t++),r.pronouns!==void 0&&typeof r.pronouns!="string"&&(e=o(e,{instancePath:s+"/pronouns",keyword:"type",
params:{type:"string"},message:"must be string"}),t++),r.pronouns_option!==void 0&&(ce(r.pronouns_option,{instancePath:s+
"/pronouns_option"})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.phone_numbers!==void 0){let i=r.phone_numbers;
if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)j(i[p],{instancePath:s+"/phone_numbers/"+p})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)}else e=o(e,{instancePath:s+"/phone_numbers",keyword:"type",params:{type:"array"},message:"\
must be array"}),t++}if(r.phone_country!==void 0&&typeof r.phone_country!="string"&&(e=o(e,{instancePath:s+"/phone_count\
ry",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.phone_number!==void 0&&typeof r.phone_number!=
"string"&&(e=o(e,{instancePath:s+"/phone_number",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.
pic_url!==void 0&&typeof r.pic_url!="string"&&(e=o(e,{instancePath:s+"/pic_url",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.use_pmi!==void 0&&typeof r.use_pmi!="boolean"&&(e=o(e,{instancePath:s+"/use_pmi",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.personal_meeting_url!==void 0&&typeof r.personal_meeting_url!=
"string"&&(e=o(e,{instancePath:s+"/personal_meeting_url",keyword:"type",params:{type:"string"},message:"must be string"}),
t++),r.vanity_url!==void 0&&typeof r.vanity_url!="string"&&(e=o(e,{instancePath:s+"/vanity_url",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),r.login_types!==void 0){let i=r.login_types;if(Array.isArray(i)){const a=i.length;
for(let p=0;p<a;p++)ge(i[p],{instancePath:s+"/login_types/"+p})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else
e=o(e,{instancePath:s+"/login_types",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.cluster!==void 0&&
typeof r.cluster!="string"&&(e=o(e,{instancePath:s+"/cluster",keyword:"type",params:{type:"string"},message:"must be str\
ing"}),t++),r.zoom_one_type!==void 0){let i=r.zoom_one_type;const a=t;let p=!1;const l=t;de(i,{instancePath:s+"/zoom_one\
_type"})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);var n=l===t;if(p=p||n,!p){const m=t;typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/zoom_one_type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),t++),i===4||i===8||(e=o(e,{instancePath:s+"/zoom_one_type",keyword:"enum",params:{allowedValues:bs.allOf[1].
properties.zoom_one_type.anyOf[1].enum},message:"must be equal to one of the allowed values"}),t++);var n=m===t;if(p=p||
n,!p){const y=t;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/zoom_one_type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}),t++);var n=y===t;p=p||n}}p?(t=a,e!==null&&(a?e.length=a:e=null)):
(e=o(e,{instancePath:s+"/zoom_one_type",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=
o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Pr.errors=e,t===0}const Yr=Xr;function Xr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.licensed_users_count===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"licensed_users_count"},message:"must have req\
uired property 'licensed_users_count'"}),t++),r.basic_users_count===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{
missingProperty:"basic_users_count"},message:"must have required property 'basic_users_count'"}),t++),r.on_prem_users_count===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"on_prem_users_count"},message:"must have requ\
ired property 'on_prem_users_count'"}),t++),r.room_users_count===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{
missingProperty:"room_users_count"},message:"must have required property 'room_users_count'"}),t++),r.pending_users_count===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"pending_users_count"},message:"must have requ\
ired property 'pending_users_count'"}),t++),r.join_only_users_count===void 0&&(e=o(e,{instancePath:s,keyword:"required",
params:{missingProperty:"join_only_users_count"},message:"must have required property 'join_only_users_count'"}),t++),r.
total_users_count===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"total_users_count"},message:"\
must have required property 'total_users_count'"}),t++),r.licensed_users_count!==void 0){let n=r.licensed_users_count;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/licensed_users_count",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}),t++)}if(r.basic_users_count!==void 0){let n=r.basic_users_count;typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/basic_users_count",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),t++)}if(r.on_prem_users_count!==void 0){let n=r.on_prem_users_count;typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)||(e=o(e,{instancePath:s+"/on_prem_users_count",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}),t++)}if(r.room_users_count!==void 0){let n=r.room_users_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)||(e=o(e,{instancePath:s+"/room_users_count",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.
pending_users_count!==void 0){let n=r.pending_users_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+
"/pending_users_count",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.join_only_users_count!==
void 0){let n=r.join_only_users_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/join_\
only_users_count",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.total_users_count!==void 0){
let n=r.total_users_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/total_users_count",
keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}),t++;return Xr.errors=e,t===0}const et=rt,js={type:"object",properties:{success_user_ids:{
type:"array",maxItems:30,items:{type:"string"}},fail_details:{type:"array",maxItems:30,items:{type:"object",properties:{
user_ids:{type:"array",maxItems:30,items:{type:"string"}},reason:{anyOf:[{type:"string",enum:["Users not found","Have up\
coming events","Unpaid user","Not enough seats","Can't update for Zoom One users","Can't update for free users","Can't u\
pdate for Zoom United users","Can't update for Zoom Room users","Not allowed to add basic users","Can't update for non-S\
SO users","No need to update"]},{type:"string"}]}}}}}};function rt(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.success_user_ids!==void 0){let i=r.success_user_ids;if(Array.isArray(i)){i.length>30&&
(e=o(e,{instancePath:s+"/success_user_ids",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 item\
s"}),t++);const a=i.length;for(let p=0;p<a;p++)typeof i[p]!="string"&&(e=o(e,{instancePath:s+"/success_user_ids/"+p,keyword:"\
type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/success_user_ids",keyword:"typ\
e",params:{type:"array"},message:"must be array"}),t++}if(r.fail_details!==void 0){let i=r.fail_details;if(Array.isArray(
i)){i.length>30&&(e=o(e,{instancePath:s+"/fail_details",keyword:"maxItems",params:{limit:30},message:"must NOT have more\
 than 30 items"}),t++);const a=i.length;for(let p=0;p<a;p++){let l=i[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
user_ids!==void 0){let m=l.user_ids;if(Array.isArray(m)){m.length>30&&(e=o(e,{instancePath:s+"/fail_details/"+p+"/user_i\
ds",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"}),t++);const _=m.length;for(let y=0;y<
_;y++)typeof m[y]!="string"&&(e=o(e,{instancePath:s+"/fail_details/"+p+"/user_ids/"+y,keyword:"type",params:{type:"strin\
g"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/fail_details/"+p+"/user_ids",keyword:"type",params:{type:"\
array"},message:"must be array"}),t++}if(l.reason!==void 0){let m=l.reason;const _=t;let y=!1;const u=t;typeof m!="strin\
g"&&(e=o(e,{instancePath:s+"/fail_details/"+p+"/reason",keyword:"type",params:{type:"string"},message:"must be string"}),
t++),m==="Users not found"||m==="Have upcoming events"||m==="Unpaid user"||m==="Not enough seats"||m==="Can't update for\
 Zoom One users"||m==="Can't update for free users"||m==="Can't update for Zoom United users"||m==="Can't update for Zoo\
m Room users"||m==="Not allowed to add basic users"||m==="Can't update for non-SSO users"||m==="No need to update"||(e=o(
e,{instancePath:s+"/fail_details/"+p+"/reason",keyword:"enum",params:{allowedValues:js.properties.fail_details.items.properties.
reason.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=u===t;if(y=y||n,!y){const f=t;typeof m!=
"string"&&(e=o(e,{instancePath:s+"/fail_details/"+p+"/reason",keyword:"type",params:{type:"string"},message:"must be str\
ing"}),t++);var n=f===t;y=y||n}y?(t=_,e!==null&&(_?e.length=_:e=null)):(e=o(e,{instancePath:s+"/fail_details/"+p+"/reaso\
n",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/fail_details/"+
p,keyword:"type",params:{type:"object"},message:"must be object"}),t++}}else e=o(e,{instancePath:s+"/fail_details",keyword:"\
type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"objec\
t"},message:"must be object"}),t++;return rt.errors=e,t===0}const tt=st;function st(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.existed_email===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"existed_email"},message:"must have required p\
roperty 'existed_email'"}),t++),r.existed_email!==void 0&&typeof r.existed_email!="boolean"&&(e=o(e,{instancePath:s+"/ex\
isted_email",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"ty\
pe",params:{type:"object"},message:"must be object"}),t++),st.errors=e,t===0}const ot=nt;function nt(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.existed===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"existed"},message:"must have required property 'exist\
ed'"}),t++),r.existed!==void 0&&typeof r.existed!="boolean"&&(e=o(e,{instancePath:s+"/existed",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must b\
e object"}),t++),nt.errors=e,t===0}const it=at;function at(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.permissions===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"permissions"},message:"must have required property 'p\
ermissions'"}),t++),r.permissions!==void 0){let n=r.permissions;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)
typeof n[a]!="string"&&(e=o(e,{instancePath:s+"/permissions/"+a,keyword:"type",params:{type:"string"},message:"must be s\
tring"}),t++)}else e=o(e,{instancePath:s+"/permissions",keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else
e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return at.errors=e,t===0}const pt=lt,
As={type:"object",required:["token"],properties:{token:{type:["string","null"]}}};function lt(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token===void 0&&(e=o(e,{instancePath:s,keyword:"require\
d",params:{missingProperty:"token"},message:"must have required property 'token'"}),t++),r.token!==void 0){let n=r.token;
typeof n!="string"&&n!==null&&(e=o(e,{instancePath:s+"/token",keyword:"type",params:{type:As.properties.token.type},message:"\
must be string,null"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),
t++;return lt.errors=e,t===0}const mt=_t;function _t(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.token===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"}),
t++),r.token!==void 0&&typeof r.token!="string"&&(e=o(e,{instancePath:s+"/token",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),_t.
errors=e,t===0}const Os=yt;const qs={type:"object",properties:{participant_phone_masking:{type:"object",properties:{enable:{type:"boolean"},masking_type:{
anyOf:[{type:"string",enum:["mask_default","mask_first_5","mask_except_last_4"]},{type:"string"}]}}},global_dial_in_countries:{
allOf:[{$ref:"CountrySelection"},{type:"object",properties:{include_toll_free:{type:"boolean"}}}]}}};function z(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.code!==void 0&&typeof r.
code!="string"&&(e=o(e,{instancePath:s+"/code",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.name!==
void 0&&typeof r.name!="string"&&(e=o(e,{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be s\
tring"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),z.errors=e,t===
0}function A(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allowed_countries!==
void 0){let n=r.allowed_countries;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)z(n[a],{instancePath:s+"/all\
owed_countries/"+a})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else e=o(e,{instancePath:s+"/allowed_countries",
keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.selected_countries!==void 0){let n=r.selected_countries;
if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)z(n[a],{instancePath:s+"/selected_countries/"+a})||(e=e===null?
z.errors:e.concat(z.errors),t=e.length)}else e=o(e,{instancePath:s+"/selected_countries",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be o\
bject"}),t++;return A.errors=e,t===0}function G(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.participant_phone_masking!==void 0){let i=r.participant_phone_masking;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.enable!==void 0&&typeof i.enable!="boolean"&&(e=o(e,{instancePath:s+"/participant_phone_masking/enable",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),i.masking_type!==void 0){let a=i.masking_type;const p=t;
let l=!1;const m=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/participant_phone_masking/masking_type",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),a==="mask_default"||a==="mask_first_5"||a==="mask_except_last_4"||(e=o(e,
{instancePath:s+"/participant_phone_masking/masking_type",keyword:"enum",params:{allowedValues:qs.properties.participant_phone_masking.
properties.masking_type.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=m===t;if(l=l||n,
!l){const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/participant_phone_masking/masking_type",keyword:"type",params:{
type:"string"},message:"must be string"}),t++);var n=_===t;l=l||n}l?(t=p,e!==null&&(p?e.length=p:e=null)):(e=o(e,{instancePath:s+
"/participant_phone_masking/masking_type",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=
o(e,{instancePath:s+"/participant_phone_masking",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.
global_dial_in_countries!==void 0){let i=r.global_dial_in_countries;A(i,{instancePath:s+"/global_dial_in_countries"})||(e=
e===null?A.errors:e.concat(A.errors),t=e.length),i&&typeof i=="object"&&!Array.isArray(i)?i.include_toll_free!==void 0&&
typeof i.include_toll_free!="boolean"&&(e=o(e,{instancePath:s+"/global_dial_in_countries/include_toll_free",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"}),t++):(e=o(e,{instancePath:s+"/global_dial_in_countries",keyword:"\
type",params:{type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}),t++;return G.errors=e,t===0}function I(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0&&typeof r.
code!="string"&&(e=o(e,{instancePath:s+"/code",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.country_code!==
void 0&&typeof r.country_code!="string"&&(e=o(e,{instancePath:s+"/country_code",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.country_name!==void 0&&typeof r.country_name!="string"&&(e=o(e,{instancePath:s+"/country_name",
keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.display_number!==void 0){let n=r.display_number;
typeof n=="string"?S(n)>30&&(e=o(e,{instancePath:s+"/display_number",keyword:"maxLength",params:{limit:30},message:"must\
 NOT have more than 30 characters"}),t++):(e=o(e,{instancePath:s+"/display_number",keyword:"type",params:{type:"string"},
message:"must be string"}),t++)}if(r.number!==void 0){let n=r.number;typeof n=="string"?S(n)>30&&(e=o(e,{instancePath:s+
"/number",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}),t++):(e=o(e,{instancePath:s+
"/number",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}}else e=o(e,{instancePath:s,keyword:"typ\
e",params:{type:"object"},message:"must be object"}),t++;return I.errors=e,t===0}function V(r,{instancePath:s=""}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allow_webinar_attendees_dial!==void 0&&typeof r.allow_webinar_attendees_dial!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_webinar_attendees_dial",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.numbers!==void 0){let n=r.numbers;if(Array.isArray(n)){n.length>100&&
(e=o(e,{instancePath:s+"/numbers",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}),t++);
const i=n.length;for(let a=0;a<i;a++)I(n[a],{instancePath:s+"/numbers/"+a})||(e=e===null?I.errors:e.concat(I.errors),t=e.
length)}else e=o(e,{instancePath:s+"/numbers",keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=
o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return V.errors=e,t===0}function U(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.enable!==void 0&&typeof r.
enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.numbers!==void 0){let n=r.numbers;if(Array.isArray(n)){n.length>100&&(e=o(e,{instancePath:s+"/numbers",keyword:"maxIte\
ms",params:{limit:100},message:"must NOT have more than 100 items"}),t++);const i=n.length;for(let a=0;a<i;a++)I(n[a],{instancePath:s+
"/numbers/"+a})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else e=o(e,{instancePath:s+"/numbers",keyword:"type",
params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return U.errors=e,t===0}const Ns={type:"object",properties:{enable:{type:"boolean"},require_press_1_for_call_me:{
anyOf:[{type:"string",enum:["auto","always","never"]},{type:"string"}]},allow_webinar_attendees_call_me:{type:"boolean"},
call_out_countries:{$ref:"CountrySelection"}}};function R(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.require_press_1_for_call_me!==void 0){let i=r.require_press_1_for_call_me;
const a=t;let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/require_press_1_for_call_me",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),i==="auto"||i==="always"||i==="never"||(e=o(e,{instancePath:s+"/require_p\
ress_1_for_call_me",keyword:"enum",params:{allowedValues:Ns.properties.require_press_1_for_call_me.anyOf[0].enum},message:"\
must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&(e=o(e,{instancePath:s+
"/require_press_1_for_call_me",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=m===t;p=p||n}
p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/require_press_1_for_call_me",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),t++)}r.allow_webinar_attendees_call_me!==void 0&&typeof r.allow_webinar_attendees_call_me!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_webinar_attendees_call_me",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),t++),r.call_out_countries!==void 0&&(A(r.call_out_countries,{instancePath:s+"/call_out_countries"})||(e=
e===null?A.errors:e.concat(A.errors),t=e.length))}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return R.errors=e,t===0}function be(r,{instancePath:s=""}={}){let e=null,t=0;return G(r,{instancePath:s})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)?(r.toll_free_and_fee_based_toll_call!==
void 0&&(V(r.toll_free_and_fee_based_toll_call,{instancePath:s+"/toll_free_and_fee_based_toll_call"})||(e=e===null?V.errors:
e.concat(V.errors),t=e.length)),r.toll_call!==void 0&&(U(r.toll_call,{instancePath:s+"/toll_call"})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),r.call_me_and_invite_by_phone!==void 0&&(R(r.call_me_and_invite_by_phone,{instancePath:s+
"/call_me_and_invite_by_phone"})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.personal_audio_conference!==void 0&&
typeof r.personal_audio_conference!="boolean"&&(e=o(e,{instancePath:s+"/personal_audio_conference",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++),be.errors=e,t===0}function D(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.cloud_recording_available_reminder!==
void 0&&typeof r.cloud_recording_available_reminder!="boolean"&&(e=o(e,{instancePath:s+"/cloud_recording_available_remin\
der",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.recording_available_reminder_alternative_hosts!==
void 0&&typeof r.recording_available_reminder_alternative_hosts!="boolean"&&(e=o(e,{instancePath:s+"/recording_available\
_reminder_alternative_hosts",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.recording_available_reminder_schedulers!==
void 0&&typeof r.recording_available_reminder_schedulers!="boolean"&&(e=o(e,{instancePath:s+"/recording_available_remind\
er_schedulers",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++),D.errors=e,t===0}function we(r,{instancePath:s=""}={}){let e=null,
t=0;return D(r,{instancePath:s})||(e=e===null?D.errors:e.concat(D.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(
r)?(r.alternative_host_reminder!==void 0&&typeof r.alternative_host_reminder!="boolean"&&(e=o(e,{instancePath:s+"/altern\
ative_host_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.cancel_meeting_reminder!==
void 0&&typeof r.cancel_meeting_reminder!="boolean"&&(e=o(e,{instancePath:s+"/cancel_meeting_reminder",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.jbh_reminder!==void 0&&typeof r.jbh_reminder!="boolean"&&(e=o(e,{instancePath:s+
"/jbh_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.schedule_for_reminder!==void 0&&
typeof r.schedule_for_reminder!="boolean"&&(e=o(e,{instancePath:s+"/schedule_for_reminder",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must b\
e object"}),t++),we.errors=e,t===0}const Lr={type:"object",properties:{cn_meeting:{type:"boolean"},concurrent_meeting:{anyOf:[
{type:"string",enum:["Basic","Plus","None"]},{type:"string"}]},in_meeting:{type:"boolean"},large_meeting:{type:"boolean"},
large_meeting_capacity:{type:"integer"},meeting_capacity:{type:"integer"},webinar:{type:"boolean"},webinar_capacity:{anyOf:[
{type:"integer",enum:[100,500,501,1e3,1001,3e3,5e3,1e4]},{type:"integer"}]},zoom_events:{type:"boolean"},zoom_events_capacity:{
anyOf:[{type:"integer",enum:[500,1e3,3e3,5e3,1e4,2e4,3e4,5e4]},{type:"integer"}]},zoom_events_unlimited:{type:"boolean"},
zoom_events_unlimited_capacities:{type:"array",maxItems:9,items:{$ref:"EventCapacity"}},zoom_sessions_unlimited:{type:"b\
oolean"},zoom_sessions_unlimited_capacities:{type:"array",maxItems:9,items:{$ref:"EventCapacity"}},zoom_events_pay_per_attendee:{
type:"boolean"},zoom_sessions_pay_per_attendee:{type:"boolean"},zoom_phone:{type:"boolean"},zoom_iq_for_sales:{type:"boo\
lean"},zoom_revenue_accelerator:{type:"boolean"},zoom_whiteboard:{type:"boolean"},zoom_whiteboard_plus:{type:"boolean"},
zoom_translated_captions:{type:"boolean"},zoom_customer_managed_key:{type:"boolean"},zoom_huddles:{type:"boolean"},zoom_quality_management:{
type:"boolean"},zoom_workforce_management:{type:"boolean"},zoom_scheduler:{type:"boolean"},zoom_clips_plus:{type:"boolea\
n"},zoom_mail_calendar:{type:"boolean"},zoom_compliance_management:{type:"boolean"},zoom_docs:{type:"boolean"},zoom_spots:{
type:"boolean"},license_info_list:{type:"array",items:{$ref:"SettingsLicense"}}}},Ss={anyOf:[{type:"integer",enum:[100,500,
1e3,3e3,5e3,1e4,2e4,3e4,5e4]},{type:"integer"}]};function C(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;
const a=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"intege\
r"},message:"must be integer"}),t++),r===100||r===500||r===1e3||r===3e3||r===5e3||r===1e4||r===2e4||r===3e4||r===5e4||(e=
o(e,{instancePath:s,keyword:"enum",params:{allowedValues:Ss.anyOf[0].enum},message:"must be equal to one of the allowed \
values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,
keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.
length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++),C.errors=
e,t===0}const Ir={type:"object",required:["license_type","license_option"],properties:{license_type:{anyOf:[{type:"strin\
g",enum:["ZOOM_WHITEBOARD","ZOOM_TRANSLATED_CAPTIONS","ZOOM_SCHEDULER","ZOOM_CLIPS","ZOOM_VISITOR_MANAGEMENT","ZOOM_CMK",
"ZOOM_DOCS","ZOOM_REVENUE_ACCELERATOR","ZOOM_COMPLIANCE_MANAGEMENT","ZOOM_WORKFORCE_MANAGEMENT","ZOOM_QUALITY_MANAGEMENT",
"ZOOM_HEALTHCARE_CLINICAL_NOTES","ZOOM_EVENTS_NEW_SAAS","ZOOM_EVENTS_CONSUMPTION","ZOOM_WEBINARS_PLUS","ZOOM_WEBINARS_PL\
US_CONSUMPTION"]},{type:"string"}]},license_option:{anyOf:[{type:"integer",enum:[0,1,2,4,8,16,32,64,128,256,512,1024,2048,
4086,4096,8192,16384,32768,65536,131072,262144,524288,2147483648,549755813888,1099511627776,2199023255552,8796093022208,
17592186044416,281474976710656,4503599627370496]},{type:"integer"}]},subscription_id:{type:"string"}}};function he(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.license_type===void 0&&(e=o(e,{instancePath:s,keyword:"\
required",params:{missingProperty:"license_type"},message:"must have required property 'license_type'"}),t++),r.license_option===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"license_option"},message:"must have required \
property 'license_option'"}),t++),r.license_type!==void 0){let a=r.license_type;const p=t;let l=!1;const m=t;typeof a!="\
string"&&(e=o(e,{instancePath:s+"/license_type",keyword:"type",params:{type:"string"},message:"must be string"}),t++),a===
"ZOOM_WHITEBOARD"||a==="ZOOM_TRANSLATED_CAPTIONS"||a==="ZOOM_SCHEDULER"||a==="ZOOM_CLIPS"||a==="ZOOM_VISITOR_MANAGEMENT"||
a==="ZOOM_CMK"||a==="ZOOM_DOCS"||a==="ZOOM_REVENUE_ACCELERATOR"||a==="ZOOM_COMPLIANCE_MANAGEMENT"||a==="ZOOM_WORKFORCE_M\
ANAGEMENT"||a==="ZOOM_QUALITY_MANAGEMENT"||a==="ZOOM_HEALTHCARE_CLINICAL_NOTES"||a==="ZOOM_EVENTS_NEW_SAAS"||a==="ZOOM_E\
VENTS_CONSUMPTION"||a==="ZOOM_WEBINARS_PLUS"||a==="ZOOM_WEBINARS_PLUS_CONSUMPTION"||(e=o(e,{instancePath:s+"/license_typ\
e",keyword:"enum",params:{allowedValues:Ir.properties.license_type.anyOf[0].enum},message:"must be equal to one of the a\
llowed values"}),t++);var n=m===t;if(l=l||n,!l){const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/license_type",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++);var n=_===t;l=l||n}l?(t=p,e!==null&&(p?e.length=p:e=null)):
(e=o(e,{instancePath:s+"/license_type",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.license_option!==
void 0){let a=r.license_option;const p=t;let l=!1;const m=t;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=o(e,{
instancePath:s+"/license_option",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),a===0||a===1||a===
2||a===4||a===8||a===16||a===32||a===64||a===128||a===256||a===512||a===1024||a===2048||a===4086||a===4096||a===8192||a===
16384||a===32768||a===65536||a===131072||a===262144||a===524288||a===2147483648||a===549755813888||a===1099511627776||a===
2199023255552||a===8796093022208||a===17592186044416||a===281474976710656||a===4503599627370496||(e=o(e,{instancePath:s+
"/license_option",keyword:"enum",params:{allowedValues:Ir.properties.license_option.anyOf[0].enum},message:"must be equa\
l to one of the allowed values"}),t++);var i=m===t;if(l=l||i,!l){const _=t;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)||(e=o(e,{instancePath:s+"/license_option",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var i=_===
t;l=l||i}l?(t=p,e!==null&&(p?e.length=p:e=null)):(e=o(e,{instancePath:s+"/license_option",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}r.subscription_id!==void 0&&typeof r.subscription_id!="string"&&(e=o(e,{instancePath:s+
"/subscription_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return he.errors=e,t===0}function ke(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cn_meeting!==void 0&&typeof r.cn_meeting!="boolean"&&(e=
o(e,{instancePath:s+"/cn_meeting",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.concurrent_meeting!==
void 0){let p=r.concurrent_meeting;const l=t;let m=!1;const _=t;typeof p!="string"&&(e=o(e,{instancePath:s+"/concurrent_\
meeting",keyword:"type",params:{type:"string"},message:"must be string"}),t++),p==="Basic"||p==="Plus"||p==="None"||(e=o(
e,{instancePath:s+"/concurrent_meeting",keyword:"enum",params:{allowedValues:Lr.properties.concurrent_meeting.anyOf[0].enum},
message:"must be equal to one of the allowed values"}),t++);var n=_===t;if(m=m||n,!m){const y=t;typeof p!="string"&&(e=o(
e,{instancePath:s+"/concurrent_meeting",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=y===
t;m=m||n}m?(t=l,e!==null&&(l?e.length=l:e=null)):(e=o(e,{instancePath:s+"/concurrent_meeting",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),t++)}if(r.in_meeting!==void 0&&typeof r.in_meeting!="boolean"&&(e=o(e,{instancePath:s+
"/in_meeting",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.large_meeting!==void 0&&typeof r.
large_meeting!="boolean"&&(e=o(e,{instancePath:s+"/large_meeting",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),r.large_meeting_capacity!==void 0){let p=r.large_meeting_capacity;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||(e=o(e,{instancePath:s+"/large_meeting_capacity",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}),t++)}if(r.meeting_capacity!==void 0){let p=r.meeting_capacity;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||
(e=o(e,{instancePath:s+"/meeting_capacity",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.
webinar!==void 0&&typeof r.webinar!="boolean"&&(e=o(e,{instancePath:s+"/webinar",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.webinar_capacity!==void 0){let p=r.webinar_capacity;const l=t;let m=!1;const _=t;typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=o(e,{instancePath:s+"/webinar_capacity",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}),t++),p===100||p===500||p===501||p===1e3||p===1001||p===3e3||p===5e3||p===1e4||(e=o(e,{instancePath:s+
"/webinar_capacity",keyword:"enum",params:{allowedValues:Lr.properties.webinar_capacity.anyOf[0].enum},message:"must be \
equal to one of the allowed values"}),t++);var i=_===t;if(m=m||i,!m){const y=t;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)||(e=o(e,{instancePath:s+"/webinar_capacity",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var i=y===
t;m=m||i}m?(t=l,e!==null&&(l?e.length=l:e=null)):(e=o(e,{instancePath:s+"/webinar_capacity",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}if(r.zoom_events!==void 0&&typeof r.zoom_events!="boolean"&&(e=o(e,{instancePath:s+
"/zoom_events",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_events_capacity!==void 0){
let p=r.zoom_events_capacity;const l=t;let m=!1;const _=t;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=o(e,{instancePath:s+
"/zoom_events_capacity",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),p===500||p===1e3||p===3e3||
p===5e3||p===1e4||p===2e4||p===3e4||p===5e4||(e=o(e,{instancePath:s+"/zoom_events_capacity",keyword:"enum",params:{allowedValues:Lr.
properties.zoom_events_capacity.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var a=_===t;if(m=
m||a,!m){const y=t;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=o(e,{instancePath:s+"/zoom_events_capacity",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++);var a=y===t;m=m||a}m?(t=l,e!==null&&(l?e.length=l:e=null)):
(e=o(e,{instancePath:s+"/zoom_events_capacity",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.
zoom_events_unlimited!==void 0&&typeof r.zoom_events_unlimited!="boolean"&&(e=o(e,{instancePath:s+"/zoom_events_unlimite\
d",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_events_unlimited_capacities!==void 0){
let p=r.zoom_events_unlimited_capacities;if(Array.isArray(p)){p.length>9&&(e=o(e,{instancePath:s+"/zoom_events_unlimited\
_capacities",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}),t++);const l=p.length;for(let m=0;m<
l;m++)C(p[m],{instancePath:s+"/zoom_events_unlimited_capacities/"+m})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else
e=o(e,{instancePath:s+"/zoom_events_unlimited_capacities",keyword:"type",params:{type:"array"},message:"must be array"}),
t++}if(r.zoom_sessions_unlimited!==void 0&&typeof r.zoom_sessions_unlimited!="boolean"&&(e=o(e,{instancePath:s+"/zoom_se\
ssions_unlimited",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_sessions_unlimited_capacities!==
void 0){let p=r.zoom_sessions_unlimited_capacities;if(Array.isArray(p)){p.length>9&&(e=o(e,{instancePath:s+"/zoom_sessio\
ns_unlimited_capacities",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}),t++);const l=p.
length;for(let m=0;m<l;m++)C(p[m],{instancePath:s+"/zoom_sessions_unlimited_capacities/"+m})||(e=e===null?C.errors:e.concat(
C.errors),t=e.length)}else e=o(e,{instancePath:s+"/zoom_sessions_unlimited_capacities",keyword:"type",params:{type:"arra\
y"},message:"must be array"}),t++}if(r.zoom_events_pay_per_attendee!==void 0&&typeof r.zoom_events_pay_per_attendee!="bo\
olean"&&(e=o(e,{instancePath:s+"/zoom_events_pay_per_attendee",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}),t++),r.zoom_sessions_pay_per_attendee!==void 0&&typeof r.zoom_sessions_pay_per_attendee!="boolean"&&(e=o(e,{instancePath:s+
"/zoom_sessions_pay_per_attendee",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_phone!==
void 0&&typeof r.zoom_phone!="boolean"&&(e=o(e,{instancePath:s+"/zoom_phone",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.zoom_iq_for_sales!==void 0&&typeof r.zoom_iq_for_sales!="boolean"&&(e=o(e,{instancePath:s+"/zo\
om_iq_for_sales",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_revenue_accelerator!==void 0&&
typeof r.zoom_revenue_accelerator!="boolean"&&(e=o(e,{instancePath:s+"/zoom_revenue_accelerator",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.zoom_whiteboard!==void 0&&typeof r.zoom_whiteboard!="boolean"&&(e=o(e,
{instancePath:s+"/zoom_whiteboard",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_whiteboard_plus!==
void 0&&typeof r.zoom_whiteboard_plus!="boolean"&&(e=o(e,{instancePath:s+"/zoom_whiteboard_plus",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.zoom_translated_captions!==void 0&&typeof r.zoom_translated_captions!=
"boolean"&&(e=o(e,{instancePath:s+"/zoom_translated_captions",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}),t++),r.zoom_customer_managed_key!==void 0&&typeof r.zoom_customer_managed_key!="boolean"&&(e=o(e,{instancePath:s+
"/zoom_customer_managed_key",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_huddles!==void 0&&
typeof r.zoom_huddles!="boolean"&&(e=o(e,{instancePath:s+"/zoom_huddles",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.zoom_quality_management!==void 0&&typeof r.zoom_quality_management!="boolean"&&(e=o(e,{instancePath:s+
"/zoom_quality_management",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_workforce_management!==
void 0&&typeof r.zoom_workforce_management!="boolean"&&(e=o(e,{instancePath:s+"/zoom_workforce_management",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_scheduler!==void 0&&typeof r.zoom_scheduler!="boolean"&&
(e=o(e,{instancePath:s+"/zoom_scheduler",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_clips_plus!==
void 0&&typeof r.zoom_clips_plus!="boolean"&&(e=o(e,{instancePath:s+"/zoom_clips_plus",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),t++),r.zoom_mail_calendar!==void 0&&typeof r.zoom_mail_calendar!="boolean"&&(e=o(e,{instancePath:s+
"/zoom_mail_calendar",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_compliance_management!==
void 0&&typeof r.zoom_compliance_management!="boolean"&&(e=o(e,{instancePath:s+"/zoom_compliance_management",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_docs!==void 0&&typeof r.zoom_docs!="boolean"&&(e=o(e,
{instancePath:s+"/zoom_docs",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.zoom_spots!==void 0&&
typeof r.zoom_spots!="boolean"&&(e=o(e,{instancePath:s+"/zoom_spots",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),t++),r.license_info_list!==void 0){let p=r.license_info_list;if(Array.isArray(p)){const l=p.length;for(let m=0;m<
l;m++)he(p[m],{instancePath:s+"/license_info_list/"+m})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else e=o(
e,{instancePath:s+"/license_info_list",keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return ke.errors=e,t===0}const Mr={allOf:[{$ref:"In\
MeetingSettings"},{type:"object",properties:{allow_host_to_enable_focus_mode:{type:"boolean"},attention_mode_focus_mode:{
type:"boolean"},record_play_voice:{type:"boolean"},share_dual_camera:{type:"boolean"},transfer_meetings_between_devices:{
type:"boolean"},meeting_summary_with_ai_companion:{type:"object",properties:{enable:{type:"boolean"},auto_enable:{type:"\
boolean"},who_will_receive_summary:{anyOf:[{type:"integer",enum:[1,2,3,4]},{type:"integer"}]}}},ai_companion_questions:{
type:"object",properties:{enable:{type:"boolean"},auto_enable:{type:"boolean"},who_can_ask_questions:{anyOf:[{type:"inte\
ger",enum:[1,2,3,4,5]},{type:"integer"}]}}},auto_answer:{type:"boolean"},meeting_polling:{$ref:"PollSettings"},webinar_polling:{
$ref:"PollSettings"},sign_language_interpretation:{type:"object",properties:{enable:{type:"boolean"},enable_sign_language_interpretation_by_default:{
type:"boolean"},custom_languages:{type:"array",items:{type:"string"}},languages:{type:"array",items:{$ref:"SignLanguage"}}}},
virtual_background_settings:{$ref:"VirtualBackgroundSettings"},annotation:{type:"boolean"},auto_saving_chat:{type:"boole\
an"},breakout_room:{type:"boolean"},chat:{type:"boolean"},closed_caption:{type:"boolean"},co_host:{type:"boolean"},entry_exit_chime:{
anyOf:[{type:"string",enum:["host","all","none"]},{type:"string"}]},far_end_camera_control:{type:"boolean"},feedback:{type:"\
boolean"},group_hd:{type:"boolean"},webinar_group_hd:{type:"boolean"},non_verbal_feedback:{type:"boolean"},polling:{type:"\
boolean"},private_chat:{type:"boolean"},remote_control:{type:"boolean"},remote_support:{type:"boolean"},virtual_background:{
type:"boolean"},waiting_room:{type:"boolean"}}}]},ae={type:"object",properties:{allow_users_to_delete_messages_in_meeting_chat:{
type:"boolean"},allow_live_streaming:{type:"boolean"},post_meeting_feedback:{type:"boolean"},whiteboard:{type:"boolean"},
allow_participants_chat_with:{anyOf:[{type:"integer",enum:[1,2,3,4]},{type:"integer"}]},allow_users_save_chats:{anyOf:[{
type:"integer",enum:[1,2,3]},{type:"integer"}]},attendee_on_hold:{type:"boolean"},breakout_room_schedule:{type:"boolean"},
meeting_question_answer:{type:"boolean"},closed_captioning:{$ref:"ClosedCaptioningSettings"},custom_data_center_regions:{
type:"boolean"},custom_live_streaming_service:{type:"boolean"},custom_service_instructions:{type:"string"},data_center_regions:{
type:"array",items:{$ref:"DataCenterRegion"}},disable_screen_sharing_for_host_meetings:{type:"boolean"},disable_screen_sharing_for_in_meeting_guests:{
type:"boolean"},e2e_encryption:{type:"boolean"},file_transfer:{type:"boolean"},join_from_desktop:{type:"boolean"},join_from_mobile:{
type:"boolean"},live_streaming_facebook:{type:"boolean"},live_streaming_youtube:{type:"boolean"},manual_captioning:{$ref:"\
ManualCaptioningSettings"},meeting_reactions:{type:"boolean"},meeting_reactions_emojis:{anyOf:[{type:"string",enum:["all",
"selected"]},{type:"string"}]},allow_host_panelists_to_use_audible_clap:{type:"boolean"},webinar_reactions:{type:"boolea\
n"},meeting_survey:{type:"boolean"},request_permission_to_unmute_participants:{type:"boolean"},screen_sharing:{type:"boo\
lean"},show_a_join_from_your_browser_link:{type:"boolean"},show_meeting_control_toolbar:{type:"boolean"},slide_control:{
type:"boolean"},webinar_chat:{$ref:"WebinarChatSettings"},webinar_live_streaming:{$ref:"WebinarLiveStreamingSettings"},webinar_survey:{
type:"boolean"},who_can_share_screen:{anyOf:[{type:"string",enum:["host","all"]},{type:"string"}]},who_can_share_screen_when_someone_is_sharing:{
anyOf:[{type:"string",enum:["host","all"]},{type:"string"}]},participants_share_simultaneously:{anyOf:[{type:"string",enum:[
"multiple","one"]},{type:"string"}]},workplace_by_facebook:{type:"boolean"},allow_show_zoom_windows:{type:"boolean"},language_interpretation:{
$ref:"LanguageInterpretationSettings"},unchecked_data_center_regions:{anyOf:[{type:"array",items:{$ref:"ExcludableDataCe\
nterRegion"}},{type:"string"}]}}};function ve(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.auto_transcribing!==
void 0&&typeof r.auto_transcribing!="boolean"&&(e=o(e,{instancePath:s+"/auto_transcribing",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enabl\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.save_caption!==void 0&&typeof r.save_caption!=
"boolean"&&(e=o(e,{instancePath:s+"/save_caption",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.third_party_captioning_service!==void 0&&typeof r.third_party_captioning_service!="boolean"&&(e=o(e,{instancePath:s+"/\
third_party_captioning_service",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.view_full_transcript!==
void 0&&typeof r.view_full_transcript!="boolean"&&(e=o(e,{instancePath:s+"/view_full_transcript",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++),ve.errors=e,t===0}const Es={anyOf:[{type:"string",enum:["AU","LA","CA","CN","DE","HK","IN","IE","\
TY","MX","NL","SG","US"]},{type:"string"}]};function je(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;
typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}),t++),r==="AU"||
r==="LA"||r==="CA"||r==="CN"||r==="DE"||r==="HK"||r==="IN"||r==="IE"||r==="TY"||r==="MX"||r==="NL"||r==="SG"||r==="US"||
(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:Es.anyOf[0].enum},message:"must be equal to one of the allow\
ed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{
type:"string"},message:"must be string"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,
{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++),je.errors=e,t===0}function Ae(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.allow_to_type!==
void 0&&typeof r.allow_to_type!="boolean"&&(e=o(e,{instancePath:s+"/allow_to_type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.auto_generated_captions!==void 0&&typeof r.auto_generated_captions!="boolean"&&(e=o(e,
{instancePath:s+"/auto_generated_captions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.full_transcript!==
void 0&&typeof r.full_transcript!="boolean"&&(e=o(e,{instancePath:s+"/full_transcript",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),t++),r.manual_captions!==void 0&&typeof r.manual_captions!="boolean"&&(e=o(e,{instancePath:s+
"/manual_captions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.save_captions!==void 0&&typeof r.
save_captions!="boolean"&&(e=o(e,{instancePath:s+"/save_captions",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),r.third_party_captioning_service!==void 0&&typeof r.third_party_captioning_service!="boolean"&&(e=o(e,
{instancePath:s+"/third_party_captioning_service",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):
(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),Ae.errors=e,t===0}const Sr={
type:"object",properties:{allow_attendees_chat_with:{anyOf:[{type:"integer",enum:[1,2,3]},{type:"integer"}]},allow_auto_save_local_chat_file:{
type:"boolean"},allow_panelists_chat_with:{anyOf:[{type:"integer",enum:[1,2]},{type:"integer"}]},allow_panelists_send_direct_message:{
type:"boolean"},allow_users_save_chats:{anyOf:[{type:"integer",enum:[0,1,2]},{type:"integer"}]},default_attendees_chat_with:{
anyOf:[{type:"integer",enum:[1,2]},{type:"integer"}]},enable:{type:"boolean"}}};function Oe(r,{instancePath:s=""}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allow_attendees_chat_with!==void 0){let l=r.allow_attendees_chat_with;
const m=t;let _=!1;const y=t;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/allow_attendee\
s_chat_with",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),l===1||l===2||l===3||(e=o(e,{instancePath:s+
"/allow_attendees_chat_with",keyword:"enum",params:{allowedValues:Sr.properties.allow_attendees_chat_with.anyOf[0].enum},
message:"must be equal to one of the allowed values"}),t++);var n=y===t;if(_=_||n,!_){const u=t;typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/allow_attendees_chat_with",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),t++);var n=u===t;_=_||n}_?(t=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,{instancePath:s+"/allow_attend\
ees_chat_with",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.allow_auto_save_local_chat_file!==
void 0&&typeof r.allow_auto_save_local_chat_file!="boolean"&&(e=o(e,{instancePath:s+"/allow_auto_save_local_chat_file",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.allow_panelists_chat_with!==void 0){let l=r.allow_panelists_chat_with;
const m=t;let _=!1;const y=t;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/allow_panelist\
s_chat_with",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),l===1||l===2||(e=o(e,{instancePath:s+
"/allow_panelists_chat_with",keyword:"enum",params:{allowedValues:Sr.properties.allow_panelists_chat_with.anyOf[0].enum},
message:"must be equal to one of the allowed values"}),t++);var i=y===t;if(_=_||i,!_){const u=t;typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/allow_panelists_chat_with",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),t++);var i=u===t;_=_||i}_?(t=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,{instancePath:s+"/allow_paneli\
sts_chat_with",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.allow_panelists_send_direct_message!==
void 0&&typeof r.allow_panelists_send_direct_message!="boolean"&&(e=o(e,{instancePath:s+"/allow_panelists_send_direct_me\
ssage",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.allow_users_save_chats!==void 0){let l=r.
allow_users_save_chats;const m=t;let _=!1;const y=t;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+
"/allow_users_save_chats",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),l===0||l===1||l===2||(e=
o(e,{instancePath:s+"/allow_users_save_chats",keyword:"enum",params:{allowedValues:Sr.properties.allow_users_save_chats.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var a=y===t;if(_=_||a,!_){const u=t;typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/allow_users_save_chats",keyword:"type",params:{type:"\
integer"},message:"must be integer"}),t++);var a=u===t;_=_||a}_?(t=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,{instancePath:s+
"/allow_users_save_chats",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.default_attendees_chat_with!==
void 0){let l=r.default_attendees_chat_with;const m=t;let _=!1;const y=t;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)||(e=o(e,{instancePath:s+"/default_attendees_chat_with",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}),t++),l===1||l===2||(e=o(e,{instancePath:s+"/default_attendees_chat_with",keyword:"enum",params:{allowedValues:Sr.properties.
default_attendees_chat_with.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var p=y===t;if(_=
_||p,!_){const u=t;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/default_attendees_chat_w\
ith",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var p=u===t;_=_||p}_?(t=m,e!==null&&(m?e.length=
m:e=null)):(e=o(e,{instancePath:s+"/default_attendees_chat_with",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"}),t++)}r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return Oe.errors=e,t===0}const zs={type:"object",properties:{custom_service_instructions:{type:"st\
ring"},enable:{type:"boolean"},live_streaming_reminder:{type:"boolean"},live_streaming_service:{type:"array",items:{anyOf:[
{type:"string",enum:["facebook","workplace_by_facebook","youtube","custom_live_streaming_service"]},{type:"string"}]}}}};
function qe(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.custom_service_instructions!==
void 0&&typeof r.custom_service_instructions!="string"&&(e=o(e,{instancePath:s+"/custom_service_instructions",keyword:"t\
ype",params:{type:"string"},message:"must be string"}),t++),r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+
"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.live_streaming_reminder!==void 0&&typeof r.
live_streaming_reminder!="boolean"&&(e=o(e,{instancePath:s+"/live_streaming_reminder",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),t++),r.live_streaming_service!==void 0){let i=r.live_streaming_service;if(Array.isArray(
i)){const a=i.length;for(let p=0;p<a;p++){let l=i[p];const m=t;let _=!1;const y=t;typeof l!="string"&&(e=o(e,{instancePath:s+
"/live_streaming_service/"+p,keyword:"type",params:{type:"string"},message:"must be string"}),t++),l==="facebook"||l==="\
workplace_by_facebook"||l==="youtube"||l==="custom_live_streaming_service"||(e=o(e,{instancePath:s+"/live_streaming_serv\
ice/"+p,keyword:"enum",params:{allowedValues:zs.properties.live_streaming_service.items.anyOf[0].enum},message:"must be \
equal to one of the allowed values"}),t++);var n=y===t;if(_=_||n,!_){const u=t;typeof l!="string"&&(e=o(e,{instancePath:s+
"/live_streaming_service/"+p,keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=u===t;_=_||n}_?
(t=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,{instancePath:s+"/live_streaming_service/"+p,keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/live_streaming_service",keyword:"type",params:{type:"\
array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be\
 object"}),t++;return qe.errors=e,t===0}const Cs={type:"object",properties:{custom_languages:{type:"array",items:{type:"\
string"}},enable_language_interpretation_by_default:{type:"boolean"},allow_participants_to_speak_in_listening_channel:{type:"\
boolean"},allow_up_to_25_custom_languages_when_scheduling_meetings:{type:"boolean"},enable:{type:"boolean"},languages:{anyOf:[
{type:"array",items:{anyOf:[{type:"string",enum:["English","Chinese","Japanese","German","French","Russian","Portuguese",
"Spanish","Korean"]},{type:"string"}]}},{type:"string"}]}}};function Ne(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.custom_languages!==void 0){let a=r.custom_languages;if(Array.isArray(a)){const p=a.length;
for(let l=0;l<p;l++)typeof a[l]!="string"&&(e=o(e,{instancePath:s+"/custom_languages/"+l,keyword:"type",params:{type:"st\
ring"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/custom_languages",keyword:"type",params:{type:"array"},
message:"must be array"}),t++}if(r.enable_language_interpretation_by_default!==void 0&&typeof r.enable_language_interpretation_by_default!=
"boolean"&&(e=o(e,{instancePath:s+"/enable_language_interpretation_by_default",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.allow_participants_to_speak_in_listening_channel!==void 0&&typeof r.allow_participants_to_speak_in_listening_channel!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_participants_to_speak_in_listening_channel",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),t++),r.allow_up_to_25_custom_languages_when_scheduling_meetings!==void 0&&typeof r.allow_up_to_25_custom_languages_when_scheduling_meetings!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_up_to_25_custom_languages_when_scheduling_meetings",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enabl\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.languages!==void 0){let a=r.languages;const p=t;
let l=!1;const m=t;if(Array.isArray(a)){const _=a.length;for(let y=0;y<_;y++){let u=a[y];const f=t;let c=!1;const d=t;typeof u!=
"string"&&(e=o(e,{instancePath:s+"/languages/"+y,keyword:"type",params:{type:"string"},message:"must be string"}),t++),u===
"English"||u==="Chinese"||u==="Japanese"||u==="German"||u==="French"||u==="Russian"||u==="Portuguese"||u==="Spanish"||u===
"Korean"||(e=o(e,{instancePath:s+"/languages/"+y,keyword:"enum",params:{allowedValues:Cs.properties.languages.anyOf[0].items.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=d===t;if(c=c||n,!c){const g=t;typeof u!=
"string"&&(e=o(e,{instancePath:s+"/languages/"+y,keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=g===
t;c=c||n}c?(t=f,e!==null&&(f?e.length=f:e=null)):(e=o(e,{instancePath:s+"/languages/"+y,keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/languages",keyword:"type",params:{type:"array"},message:"\
must be array"}),t++;var i=m===t;if(l=l||i,!l){const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/languages",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++);var i=_===t;l=l||i}l?(t=p,e!==null&&(p?e.length=p:e=null)):
(e=o(e,{instancePath:s+"/languages",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,
{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Ne.errors=e,t===0}const xs={
anyOf:[{type:"string",enum:["EU","HK","AU","IN","TY","CN","US","CA","DE","NL","LA"]},{type:"string"}]};function Se(r,{instancePath:s=""}={}){
let e=null,t=0;const n=t;let i=!1;const a=t;typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"stri\
ng"},message:"must be string"}),t++),r==="EU"||r==="HK"||r==="AU"||r==="IN"||r==="TY"||r==="CN"||r==="US"||r==="CA"||r===
"DE"||r==="NL"||r==="LA"||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:xs.anyOf[0].enum},message:"must be\
 equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r!="string"&&(e=o(e,{instancePath:s,
keyword:"type",params:{type:"string"},message:"must be string"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.length=
n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++),Se.errors=e,t===
0}function Z(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allow_users_to_delete_messages_in_meeting_chat!==
void 0&&typeof r.allow_users_to_delete_messages_in_meeting_chat!="boolean"&&(e=o(e,{instancePath:s+"/allow_users_to_dele\
te_messages_in_meeting_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.allow_live_streaming!==
void 0&&typeof r.allow_live_streaming!="boolean"&&(e=o(e,{instancePath:s+"/allow_live_streaming",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.post_meeting_feedback!==void 0&&typeof r.post_meeting_feedback!="bool\
ean"&&(e=o(e,{instancePath:s+"/post_meeting_feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.whiteboard!==void 0&&typeof r.whiteboard!="boolean"&&(e=o(e,{instancePath:s+"/whiteboard",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.allow_participants_chat_with!==void 0){let y=r.allow_participants_chat_with;
const u=t;let f=!1;const c=t;typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)||(e=o(e,{instancePath:s+"/allow_particip\
ants_chat_with",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),y===1||y===2||y===3||y===4||(e=o(
e,{instancePath:s+"/allow_participants_chat_with",keyword:"enum",params:{allowedValues:ae.properties.allow_participants_chat_with.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=c===t;if(f=f||n,!f){const d=t;typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)||(e=o(e,{instancePath:s+"/allow_participants_chat_with",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++);var n=d===t;f=f||n}f?(t=u,e!==null&&(u?e.length=u:e=null)):(e=o(e,{instancePath:s+
"/allow_participants_chat_with",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.allow_users_save_chats!==
void 0){let y=r.allow_users_save_chats;const u=t;let f=!1;const c=t;typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)||
(e=o(e,{instancePath:s+"/allow_users_save_chats",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),
y===1||y===2||y===3||(e=o(e,{instancePath:s+"/allow_users_save_chats",keyword:"enum",params:{allowedValues:ae.properties.
allow_users_save_chats.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var i=c===t;if(f=f||i,
!f){const d=t;typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)||(e=o(e,{instancePath:s+"/allow_users_save_chats",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++);var i=d===t;f=f||i}f?(t=u,e!==null&&(u?e.length=u:e=null)):
(e=o(e,{instancePath:s+"/allow_users_save_chats",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}
if(r.attendee_on_hold!==void 0&&typeof r.attendee_on_hold!="boolean"&&(e=o(e,{instancePath:s+"/attendee_on_hold",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.breakout_room_schedule!==void 0&&typeof r.breakout_room_schedule!=
"boolean"&&(e=o(e,{instancePath:s+"/breakout_room_schedule",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),t++),r.meeting_question_answer!==void 0&&typeof r.meeting_question_answer!="boolean"&&(e=o(e,{instancePath:s+"/me\
eting_question_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.closed_captioning!==void 0&&
(ve(r.closed_captioning,{instancePath:s+"/closed_captioning"})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.
custom_data_center_regions!==void 0&&typeof r.custom_data_center_regions!="boolean"&&(e=o(e,{instancePath:s+"/custom_dat\
a_center_regions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.custom_live_streaming_service!==
void 0&&typeof r.custom_live_streaming_service!="boolean"&&(e=o(e,{instancePath:s+"/custom_live_streaming_service",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.custom_service_instructions!==void 0&&typeof r.custom_service_instructions!=
"string"&&(e=o(e,{instancePath:s+"/custom_service_instructions",keyword:"type",params:{type:"string"},message:"must be s\
tring"}),t++),r.data_center_regions!==void 0){let y=r.data_center_regions;if(Array.isArray(y)){const u=y.length;for(let f=0;f<
u;f++)je(y[f],{instancePath:s+"/data_center_regions/"+f})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else e=
o(e,{instancePath:s+"/data_center_regions",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.disable_screen_sharing_for_host_meetings!==
void 0&&typeof r.disable_screen_sharing_for_host_meetings!="boolean"&&(e=o(e,{instancePath:s+"/disable_screen_sharing_fo\
r_host_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.disable_screen_sharing_for_in_meeting_guests!==
void 0&&typeof r.disable_screen_sharing_for_in_meeting_guests!="boolean"&&(e=o(e,{instancePath:s+"/disable_screen_sharin\
g_for_in_meeting_guests",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.e2e_encryption!==void 0&&
typeof r.e2e_encryption!="boolean"&&(e=o(e,{instancePath:s+"/e2e_encryption",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.file_transfer!==void 0&&typeof r.file_transfer!="boolean"&&(e=o(e,{instancePath:s+"/file_trans\
fer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.join_from_desktop!==void 0&&typeof r.join_from_desktop!=
"boolean"&&(e=o(e,{instancePath:s+"/join_from_desktop",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.join_from_mobile!==void 0&&typeof r.join_from_mobile!="boolean"&&(e=o(e,{instancePath:s+"/join_from_mobile",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.live_streaming_facebook!==void 0&&typeof r.live_streaming_facebook!=
"boolean"&&(e=o(e,{instancePath:s+"/live_streaming_facebook",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),t++),r.live_streaming_youtube!==void 0&&typeof r.live_streaming_youtube!="boolean"&&(e=o(e,{instancePath:s+"/liv\
e_streaming_youtube",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.manual_captioning!==void 0&&
(Ae(r.manual_captioning,{instancePath:s+"/manual_captioning"})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.
meeting_reactions!==void 0&&typeof r.meeting_reactions!="boolean"&&(e=o(e,{instancePath:s+"/meeting_reactions",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.meeting_reactions_emojis!==void 0){let y=r.meeting_reactions_emojis;
const u=t;let f=!1;const c=t;typeof y!="string"&&(e=o(e,{instancePath:s+"/meeting_reactions_emojis",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),y==="all"||y==="selected"||(e=o(e,{instancePath:s+"/meeting_reactions_emo\
jis",keyword:"enum",params:{allowedValues:ae.properties.meeting_reactions_emojis.anyOf[0].enum},message:"must be equal t\
o one of the allowed values"}),t++);var a=c===t;if(f=f||a,!f){const d=t;typeof y!="string"&&(e=o(e,{instancePath:s+"/mee\
ting_reactions_emojis",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var a=d===t;f=f||a}f?(t=u,e!==
null&&(u?e.length=u:e=null)):(e=o(e,{instancePath:s+"/meeting_reactions_emojis",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"}),t++)}if(r.allow_host_panelists_to_use_audible_clap!==void 0&&typeof r.allow_host_panelists_to_use_audible_clap!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_host_panelists_to_use_audible_clap",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.webinar_reactions!==void 0&&typeof r.webinar_reactions!="boolean"&&(e=o(e,{instancePath:s+"/we\
binar_reactions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.meeting_survey!==void 0&&typeof r.
meeting_survey!="boolean"&&(e=o(e,{instancePath:s+"/meeting_survey",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),t++),r.request_permission_to_unmute_participants!==void 0&&typeof r.request_permission_to_unmute_participants!=
"boolean"&&(e=o(e,{instancePath:s+"/request_permission_to_unmute_participants",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.screen_sharing!==void 0&&typeof r.screen_sharing!="boolean"&&(e=o(e,{instancePath:s+"/screen_s\
haring",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.show_a_join_from_your_browser_link!==void 0&&
typeof r.show_a_join_from_your_browser_link!="boolean"&&(e=o(e,{instancePath:s+"/show_a_join_from_your_browser_link",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.show_meeting_control_toolbar!==void 0&&typeof r.show_meeting_control_toolbar!=
"boolean"&&(e=o(e,{instancePath:s+"/show_meeting_control_toolbar",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),r.slide_control!==void 0&&typeof r.slide_control!="boolean"&&(e=o(e,{instancePath:s+"/slide_control",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.webinar_chat!==void 0&&(Oe(r.webinar_chat,{instancePath:s+
"/webinar_chat"})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.webinar_live_streaming!==void 0&&(qe(r.webinar_live_streaming,
{instancePath:s+"/webinar_live_streaming"})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.webinar_survey!==void 0&&
typeof r.webinar_survey!="boolean"&&(e=o(e,{instancePath:s+"/webinar_survey",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.who_can_share_screen!==void 0){let y=r.who_can_share_screen;const u=t;let f=!1;const c=t;typeof y!=
"string"&&(e=o(e,{instancePath:s+"/who_can_share_screen",keyword:"type",params:{type:"string"},message:"must be string"}),
t++),y==="host"||y==="all"||(e=o(e,{instancePath:s+"/who_can_share_screen",keyword:"enum",params:{allowedValues:ae.properties.
who_can_share_screen.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var p=c===t;if(f=f||p,!f){
const d=t;typeof y!="string"&&(e=o(e,{instancePath:s+"/who_can_share_screen",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++);var p=d===t;f=f||p}f?(t=u,e!==null&&(u?e.length=u:e=null)):(e=o(e,{instancePath:s+"/who_can_share\
_screen",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.who_can_share_screen_when_someone_is_sharing!==
void 0){let y=r.who_can_share_screen_when_someone_is_sharing;const u=t;let f=!1;const c=t;typeof y!="string"&&(e=o(e,{instancePath:s+
"/who_can_share_screen_when_someone_is_sharing",keyword:"type",params:{type:"string"},message:"must be string"}),t++),y===
"host"||y==="all"||(e=o(e,{instancePath:s+"/who_can_share_screen_when_someone_is_sharing",keyword:"enum",params:{allowedValues:ae.
properties.who_can_share_screen_when_someone_is_sharing.anyOf[0].enum},message:"must be equal to one of the allowed valu\
es"}),t++);var l=c===t;if(f=f||l,!f){const d=t;typeof y!="string"&&(e=o(e,{instancePath:s+"/who_can_share_screen_when_so\
meone_is_sharing",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var l=d===t;f=f||l}f?(t=u,e!==null&&
(u?e.length=u:e=null)):(e=o(e,{instancePath:s+"/who_can_share_screen_when_someone_is_sharing",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),t++)}if(r.participants_share_simultaneously!==void 0){let y=r.participants_share_simultaneously;
const u=t;let f=!1;const c=t;typeof y!="string"&&(e=o(e,{instancePath:s+"/participants_share_simultaneously",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}),t++),y==="multiple"||y==="one"||(e=o(e,{instancePath:s+"/participa\
nts_share_simultaneously",keyword:"enum",params:{allowedValues:ae.properties.participants_share_simultaneously.anyOf[0].
enum},message:"must be equal to one of the allowed values"}),t++);var m=c===t;if(f=f||m,!f){const d=t;typeof y!="string"&&
(e=o(e,{instancePath:s+"/participants_share_simultaneously",keyword:"type",params:{type:"string"},message:"must be strin\
g"}),t++);var m=d===t;f=f||m}f?(t=u,e!==null&&(u?e.length=u:e=null)):(e=o(e,{instancePath:s+"/participants_share_simulta\
neously",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.workplace_by_facebook!==void 0&&typeof r.
workplace_by_facebook!="boolean"&&(e=o(e,{instancePath:s+"/workplace_by_facebook",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.allow_show_zoom_windows!==void 0&&typeof r.allow_show_zoom_windows!="boolean"&&(e=o(e,
{instancePath:s+"/allow_show_zoom_windows",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.language_interpretation!==
void 0&&(Ne(r.language_interpretation,{instancePath:s+"/language_interpretation"})||(e=e===null?Ne.errors:e.concat(Ne.errors),
t=e.length)),r.unchecked_data_center_regions!==void 0){let y=r.unchecked_data_center_regions;const u=t;let f=!1;const c=t;
if(Array.isArray(y)){const d=y.length;for(let g=0;g<d;g++)Se(y[g],{instancePath:s+"/unchecked_data_center_regions/"+g})||
(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else e=o(e,{instancePath:s+"/unchecked_data_center_regions",keyword:"\
type",params:{type:"array"},message:"must be array"}),t++;var _=c===t;if(f=f||_,!f){const d=t;typeof y!="string"&&(e=o(e,
{instancePath:s+"/unchecked_data_center_regions",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var _=d===
t;f=f||_}f?(t=u,e!==null&&(u?e.length=u:e=null)):(e=o(e,{instancePath:s+"/unchecked_data_center_regions",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}),t++;return Z.errors=e,t===0}function k(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.enable!==void 0&&
typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),t++),r.advanced_polls!==void 0&&typeof r.advanced_polls!="boolean"&&(e=o(e,{instancePath:s+"/advanced_polls",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.allow_alternative_host_to_add_edit!==void 0&&typeof r.allow_alternative_host_to_add_edit!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_alternative_host_to_add_edit",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.allow_host_to_upload_image!==void 0&&typeof r.allow_host_to_upload_image!="boolean"&&(e=o(e,{instancePath:s+
"/allow_host_to_upload_image",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.require_answers_to_be_anonymous!==
void 0&&typeof r.require_answers_to_be_anonymous!="boolean"&&(e=o(e,{instancePath:s+"/require_answers_to_be_anonymous",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"obje\
ct"},message:"must be object"}),t++),k.errors=e,t===0}const Ls={anyOf:[{type:"string",enum:["American","Chinese","French",
"German","Japanese","Russian","Brazilian","Spanish","Mexican","British"]},{type:"string"}]};function W(r,{instancePath:s=""}={}){
let e=null,t=0;const n=t;let i=!1;const a=t;typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"stri\
ng"},message:"must be string"}),t++),r==="American"||r==="Chinese"||r==="French"||r==="German"||r==="Japanese"||r==="Rus\
sian"||r==="Brazilian"||r==="Spanish"||r==="Mexican"||r==="British"||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:Ls.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r!=
"string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}),t++);var p=l===t;i=i||
p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a \
schema in anyOf"}),t++),W.errors=e,t===0}const Ms={type:"object",properties:{id:{type:"string"},is_default:{type:"boolean"},name:{type:"string"},size:{type:"inte\
ger"},type:{anyOf:[{type:"string",enum:["image","video"]},{type:"string"}]}}};function B(r,{instancePath:s=""}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),r.is_default!==void 0&&typeof r.is_default!="boolean"&&(e=o(
e,{instancePath:s+"/is_default",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.name!==void 0&&
typeof r.name!="string"&&(e=o(e,{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}),
t++),r.size!==void 0){let i=r.size;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/size",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.type!==void 0){let i=r.type;const a=t;let p=!1;const l=t;
typeof i!="string"&&(e=o(e,{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"must be string"}),t++),
i==="image"||i==="video"||(e=o(e,{instancePath:s+"/type",keyword:"enum",params:{allowedValues:Ms.properties.type.anyOf[0].
enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&
(e=o(e,{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=m===t;p=p||n}
p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/type",keyword:"anyOf",params:{},message:"must match a s\
chema in anyOf"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;
return B.errors=e,t===0}function H(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.allow_upload_custom!==void 0&&typeof r.allow_upload_custom!="boolean"&&(e=o(e,{instancePath:s+"/allow_upload_custom",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.allow_videos!==void 0&&typeof r.allow_videos!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_videos",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.files!==void 0){let n=r.files;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)B(n[a],
{instancePath:s+"/files/"+a})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)}else e=o(e,{instancePath:s+"/files",keyword:"\
type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"objec\
t"},message:"must be object"}),t++;return H.errors=e,t===0}function Ee(r,{instancePath:s=""}={}){let e=null,t=0;if(Z(r,{
instancePath:s})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.allow_host_to_enable_focus_mode!==
void 0&&typeof r.allow_host_to_enable_focus_mode!="boolean"&&(e=o(e,{instancePath:s+"/allow_host_to_enable_focus_mode",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.attention_mode_focus_mode!==void 0&&typeof r.attention_mode_focus_mode!=
"boolean"&&(e=o(e,{instancePath:s+"/attention_mode_focus_mode",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}),t++),r.record_play_voice!==void 0&&typeof r.record_play_voice!="boolean"&&(e=o(e,{instancePath:s+"/record_play\
_voice",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.share_dual_camera!==void 0&&typeof r.share_dual_camera!=
"boolean"&&(e=o(e,{instancePath:s+"/share_dual_camera",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.transfer_meetings_between_devices!==void 0&&typeof r.transfer_meetings_between_devices!="boolean"&&(e=o(e,{instancePath:s+
"/transfer_meetings_between_devices",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.meeting_summary_with_ai_companion!==
void 0){let p=r.meeting_summary_with_ai_companion;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.enable!==void 0&&typeof p.
enable!="boolean"&&(e=o(e,{instancePath:s+"/meeting_summary_with_ai_companion/enable",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),t++),p.auto_enable!==void 0&&typeof p.auto_enable!="boolean"&&(e=o(e,{instancePath:s+"/\
meeting_summary_with_ai_companion/auto_enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),p.
who_will_receive_summary!==void 0){let l=p.who_will_receive_summary;const m=t;let _=!1;const y=t;typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/meeting_summary_with_ai_companion/who_will_receive_summary",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++),l===1||l===2||l===3||l===4||(e=o(e,{instancePath:s+"/meet\
ing_summary_with_ai_companion/who_will_receive_summary",keyword:"enum",params:{allowedValues:Mr.allOf[1].properties.meeting_summary_with_ai_companion.
properties.who_will_receive_summary.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=y===
t;if(_=_||n,!_){const u=t;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+"/meeting_summary_w\
ith_ai_companion/who_will_receive_summary",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var n=u===
t;_=_||n}_?(t=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,{instancePath:s+"/meeting_summary_with_ai_companion/who_will_rec\
eive_summary",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/meet\
ing_summary_with_ai_companion",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.ai_companion_questions!==
void 0){let p=r.ai_companion_questions;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.enable!==void 0&&typeof p.enable!=
"boolean"&&(e=o(e,{instancePath:s+"/ai_companion_questions/enable",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),t++),p.auto_enable!==void 0&&typeof p.auto_enable!="boolean"&&(e=o(e,{instancePath:s+"/ai_companion_questi\
ons/auto_enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),p.who_can_ask_questions!==void 0){
let l=p.who_can_ask_questions;const m=t;let _=!1;const y=t;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,{instancePath:s+
"/ai_companion_questions/who_can_ask_questions",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),
l===1||l===2||l===3||l===4||l===5||(e=o(e,{instancePath:s+"/ai_companion_questions/who_can_ask_questions",keyword:"enum",
params:{allowedValues:Mr.allOf[1].properties.ai_companion_questions.properties.who_can_ask_questions.anyOf[0].enum},message:"\
must be equal to one of the allowed values"}),t++);var i=y===t;if(_=_||i,!_){const u=t;typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)||(e=o(e,{instancePath:s+"/ai_companion_questions/who_can_ask_questions",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}),t++);var i=u===t;_=_||i}_?(t=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,{instancePath:s+
"/ai_companion_questions/who_can_ask_questions",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else
e=o(e,{instancePath:s+"/ai_companion_questions",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.
auto_answer!==void 0&&typeof r.auto_answer!="boolean"&&(e=o(e,{instancePath:s+"/auto_answer",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.meeting_polling!==void 0&&(k(r.meeting_polling,{instancePath:s+"/meeting_po\
lling"})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.webinar_polling!==void 0&&(k(r.webinar_polling,{instancePath:s+
"/webinar_polling"})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.sign_language_interpretation!==void 0){let p=r.
sign_language_interpretation;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.enable!==void 0&&typeof p.enable!="boolea\
n"&&(e=o(e,{instancePath:s+"/sign_language_interpretation/enable",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),p.enable_sign_language_interpretation_by_default!==void 0&&typeof p.enable_sign_language_interpretation_by_default!=
"boolean"&&(e=o(e,{instancePath:s+"/sign_language_interpretation/enable_sign_language_interpretation_by_default",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),p.custom_languages!==void 0){let l=p.custom_languages;if(Array.
isArray(l)){const m=l.length;for(let _=0;_<m;_++)typeof l[_]!="string"&&(e=o(e,{instancePath:s+"/sign_language_interpret\
ation/custom_languages/"+_,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+
"/sign_language_interpretation/custom_languages",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(p.
languages!==void 0){let l=p.languages;if(Array.isArray(l)){const m=l.length;for(let _=0;_<m;_++)W(l[_],{instancePath:s+"\
/sign_language_interpretation/languages/"+_})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else e=o(e,{instancePath:s+
"/sign_language_interpretation/languages",keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,
{instancePath:s+"/sign_language_interpretation",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.
virtual_background_settings!==void 0&&(H(r.virtual_background_settings,{instancePath:s+"/virtual_background_settings"})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.annotation!==void 0&&typeof r.annotation!="boolean"&&(e=o(e,{instancePath:s+
"/annotation",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.auto_saving_chat!==void 0&&typeof r.
auto_saving_chat!="boolean"&&(e=o(e,{instancePath:s+"/auto_saving_chat",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.breakout_room!==void 0&&typeof r.breakout_room!="boolean"&&(e=o(e,{instancePath:s+"/breakout_r\
oom",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.chat!==void 0&&typeof r.chat!="boolean"&&
(e=o(e,{instancePath:s+"/chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.closed_caption!==
void 0&&typeof r.closed_caption!="boolean"&&(e=o(e,{instancePath:s+"/closed_caption",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),t++),r.co_host!==void 0&&typeof r.co_host!="boolean"&&(e=o(e,{instancePath:s+"/co_host",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.entry_exit_chime!==void 0){let p=r.entry_exit_chime;
const l=t;let m=!1;const _=t;typeof p!="string"&&(e=o(e,{instancePath:s+"/entry_exit_chime",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),p==="host"||p==="all"||p==="none"||(e=o(e,{instancePath:s+"/entry_exit_chime",keyword:"\
enum",params:{allowedValues:Mr.allOf[1].properties.entry_exit_chime.anyOf[0].enum},message:"must be equal to one of the \
allowed values"}),t++);var a=_===t;if(m=m||a,!m){const y=t;typeof p!="string"&&(e=o(e,{instancePath:s+"/entry_exit_chime",
keyword:"type",params:{type:"string"},message:"must be string"}),t++);var a=y===t;m=m||a}m?(t=l,e!==null&&(l?e.length=l:
e=null)):(e=o(e,{instancePath:s+"/entry_exit_chime",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}
r.far_end_camera_control!==void 0&&typeof r.far_end_camera_control!="boolean"&&(e=o(e,{instancePath:s+"/far_end_camera_c\
ontrol",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.feedback!==void 0&&typeof r.feedback!=
"boolean"&&(e=o(e,{instancePath:s+"/feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.
group_hd!==void 0&&typeof r.group_hd!="boolean"&&(e=o(e,{instancePath:s+"/group_hd",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.webinar_group_hd!==void 0&&typeof r.webinar_group_hd!="boolean"&&(e=o(e,{instancePath:s+
"/webinar_group_hd",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.non_verbal_feedback!==void 0&&
typeof r.non_verbal_feedback!="boolean"&&(e=o(e,{instancePath:s+"/non_verbal_feedback",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),t++),r.polling!==void 0&&typeof r.polling!="boolean"&&(e=o(e,{instancePath:s+"/polling",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.private_chat!==void 0&&typeof r.private_chat!=
"boolean"&&(e=o(e,{instancePath:s+"/private_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.remote_control!==void 0&&typeof r.remote_control!="boolean"&&(e=o(e,{instancePath:s+"/remote_control",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.remote_support!==void 0&&typeof r.remote_support!="boolean"&&(e=o(e,{
instancePath:s+"/remote_support",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.virtual_background!==
void 0&&typeof r.virtual_background!="boolean"&&(e=o(e,{instancePath:s+"/virtual_background",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.waiting_room!==void 0&&typeof r.waiting_room!="boolean"&&(e=o(e,{instancePath:s+
"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return Ee.errors=e,t===0}function K(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.recording_storage_location!==
void 0){let n=r.recording_storage_location;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.allowed_values!==void 0){let i=n.
allowed_values;if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)typeof i[p]!="string"&&(e=o(e,{instancePath:s+"\
/recording_storage_location/allowed_values/"+p,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else
e=o(e,{instancePath:s+"/recording_storage_location/allowed_values",keyword:"type",params:{type:"array"},message:"must be\
 array"}),t++}n.value!==void 0&&typeof n.value!="string"&&(e=o(e,{instancePath:s+"/recording_storage_location/value",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/recording_storage_location",keyword:"\
type",params:{type:"object"},message:"must be object"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}),t++;return K.errors=e,t===0}const Vr={allOf:[{$ref:"RecordingSettings"},{$ref:"Announce\
dRecordingSettings"},{type:"object",properties:{ask_host_to_confirm_disclaimer:{type:"boolean"},ask_participants_to_consent_disclaimer:{
type:"boolean"},auto_delete_cmr:{type:"boolean"},auto_delete_cmr_days:{anyOf:[{type:"integer",enum:[30,60,90,120]},{type:"\
integer"}]},host_pause_stop_recording:{type:"boolean"},recording_disclaimer:{type:"boolean"},recording_password_requirement:{
type:"object",properties:{have_letter:{type:"boolean"},have_number:{type:"boolean"},have_special_character:{type:"boolea\
n"},length:{type:"integer",maximum:10},only_allow_numeric:{type:"boolean"}}},auto_recording:{anyOf:[{type:"string",enum:[
"local","cloud","none"]},{type:"string"}]},cloud_recording:{type:"boolean"},record_audio_file:{type:"boolean"},record_gallery_view:{
type:"boolean"},record_speaker_view:{type:"boolean"},save_chat_text:{type:"boolean"},show_timestamp:{type:"boolean"}}}]};function Q(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.enable!==void 0&&
typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),t++),r.ip_addresses_or_ranges!==void 0&&typeof r.ip_addresses_or_ranges!="string"&&(e=o(e,{instancePath:s+"/ip_a\
ddresses_or_ranges",keyword:"type",params:{type:"string"},message:"must be string"}),t++)):(e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++),Q.errors=e,t===0}const Ur={type:"object",properties:{disclaimer_to_participants:{
anyOf:[{type:"string",enum:["All participants","Guest only"]},{type:"string"}]},ask_host_to_confirm:{type:"boolean"},play_voice_prompt:{
anyOf:[{type:"string",enum:["All participants","Guest only","No one"]},{type:"string"}]}}};function ze(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.disclaimer_to_participants!==void 0){let a=r.disclaimer_to_participants;
const p=t;let l=!1;const m=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/disclaimer_to_participants",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),a==="All participants"||a==="Guest only"||(e=o(e,{instancePath:s+"/discla\
imer_to_participants",keyword:"enum",params:{allowedValues:Ur.properties.disclaimer_to_participants.anyOf[0].enum},message:"\
must be equal to one of the allowed values"}),t++);var n=m===t;if(l=l||n,!l){const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+
"/disclaimer_to_participants",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=_===t;l=l||n}l?
(t=p,e!==null&&(p?e.length=p:e=null)):(e=o(e,{instancePath:s+"/disclaimer_to_participants",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}if(r.ask_host_to_confirm!==void 0&&typeof r.ask_host_to_confirm!="boolean"&&(e=o(e,
{instancePath:s+"/ask_host_to_confirm",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.play_voice_prompt!==
void 0){let a=r.play_voice_prompt;const p=t;let l=!1;const m=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/play_voice_p\
rompt",keyword:"type",params:{type:"string"},message:"must be string"}),t++),a==="All participants"||a==="Guest only"||a===
"No one"||(e=o(e,{instancePath:s+"/play_voice_prompt",keyword:"enum",params:{allowedValues:Ur.properties.play_voice_prompt.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var i=m===t;if(l=l||i,!l){const _=t;typeof a!=
"string"&&(e=o(e,{instancePath:s+"/play_voice_prompt",keyword:"type",params:{type:"string"},message:"must be string"}),t++);
var i=_===t;l=l||i}l?(t=p,e!==null&&(p?e.length=p:e=null)):(e=o(e,{instancePath:s+"/play_voice_prompt",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return ze.errors=e,t===0}function J(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.record_files_separately!==void 0){let n=r.record_files_separately;n&&typeof n=="object"&&!Array.
isArray(n)?(n.active_speaker!==void 0&&typeof n.active_speaker!="boolean"&&(e=o(e,{instancePath:s+"/record_files_separat\
ely/active_speaker",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),n.gallery_view!==void 0&&typeof n.
gallery_view!="boolean"&&(e=o(e,{instancePath:s+"/record_files_separately/gallery_view",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}),t++),n.shared_screen!==void 0&&typeof n.shared_screen!="boolean"&&(e=o(e,{instancePath:s+
"/record_files_separately/shared_screen",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,
{instancePath:s+"/record_files_separately",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}if(r.display_participant_name!==
void 0&&typeof r.display_participant_name!="boolean"&&(e=o(e,{instancePath:s+"/display_participant_name",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.recording_thumbnails!==void 0&&typeof r.recording_thumbnails!=
"boolean"&&(e=o(e,{instancePath:s+"/recording_thumbnails",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}),t++),r.optimize_recording_for_3rd_party_video_editor!==void 0&&typeof r.optimize_recording_for_3rd_party_video_editor!=
"boolean"&&(e=o(e,{instancePath:s+"/optimize_recording_for_3rd_party_video_editor",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.recording_highlight!==void 0&&typeof r.recording_highlight!="boolean"&&(e=o(e,{instancePath:s+
"/recording_highlight",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.save_panelist_chat!==void 0&&
typeof r.save_panelist_chat!="boolean"&&(e=o(e,{instancePath:s+"/save_panelist_chat",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),t++),r.save_poll_results!==void 0&&typeof r.save_poll_results!="boolean"&&(e=o(e,{instancePath:s+
"/save_poll_results",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.save_close_caption!==void 0&&
typeof r.save_close_caption!="boolean"&&(e=o(e,{instancePath:s+"/save_close_caption",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),t++),r.ip_address_access_control!==void 0&&(Q(r.ip_address_access_control,{instancePath:s+
"/ip_address_access_control"})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.local_recording!==void 0&&typeof r.
local_recording!="boolean"&&(e=o(e,{instancePath:s+"/local_recording",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}),t++),r.recording_notification_for_zoom_client!==void 0&&(ze(r.recording_notification_for_zoom_client,{instancePath:s+
"/recording_notification_for_zoom_client"})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.recording_audio_transcript!==
void 0&&typeof r.recording_audio_transcript!="boolean"&&(e=o(e,{instancePath:s+"/recording_audio_transcript",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),t++),r.smart_recording!==void 0){let n=r.smart_recording;n&&typeof n==
"object"&&!Array.isArray(n)?(n.create_recording_highlights!==void 0&&typeof n.create_recording_highlights!="boolean"&&(e=
o(e,{instancePath:s+"/smart_recording/create_recording_highlights",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),t++),n.create_smart_chapters!==void 0&&typeof n.create_smart_chapters!="boolean"&&(e=o(e,{instancePath:s+"\
/smart_recording/create_smart_chapters",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),n.create_next_steps!==
void 0&&typeof n.create_next_steps!="boolean"&&(e=o(e,{instancePath:s+"/smart_recording/create_next_steps",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s+"/smart_recording",keyword:"type",params:{
type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return J.errors=e,t===0}function P(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)||(e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++),P.errors=e,t===0}function Ce(r,{instancePath:s=""}={}){
let e=null,t=0;if(J(r,{instancePath:s})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),P(r,{instancePath:s})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ask_host_to_confirm_disclaimer!==
void 0&&typeof r.ask_host_to_confirm_disclaimer!="boolean"&&(e=o(e,{instancePath:s+"/ask_host_to_confirm_disclaimer",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.ask_participants_to_consent_disclaimer!==void 0&&typeof r.
ask_participants_to_consent_disclaimer!="boolean"&&(e=o(e,{instancePath:s+"/ask_participants_to_consent_disclaimer",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.auto_delete_cmr!==void 0&&typeof r.auto_delete_cmr!="bo\
olean"&&(e=o(e,{instancePath:s+"/auto_delete_cmr",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.auto_delete_cmr_days!==void 0){let a=r.auto_delete_cmr_days;const p=t;let l=!1;const m=t;typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)||(e=o(e,{instancePath:s+"/auto_delete_cmr_days",keyword:"type",params:{type:"integer"},message:"must be \
integer"}),t++),a===30||a===60||a===90||a===120||(e=o(e,{instancePath:s+"/auto_delete_cmr_days",keyword:"enum",params:{allowedValues:Vr.
allOf[2].properties.auto_delete_cmr_days.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=m===
t;if(l=l||n,!l){const _=t;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=o(e,{instancePath:s+"/auto_delete_cmr_d\
ays",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var n=_===t;l=l||n}l?(t=p,e!==null&&(p?e.length=
p:e=null)):(e=o(e,{instancePath:s+"/auto_delete_cmr_days",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"}),t++)}if(r.host_pause_stop_recording!==void 0&&typeof r.host_pause_stop_recording!="boolean"&&(e=o(e,{instancePath:s+
"/host_pause_stop_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.recording_disclaimer!==
void 0&&typeof r.recording_disclaimer!="boolean"&&(e=o(e,{instancePath:s+"/recording_disclaimer",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.recording_password_requirement!==void 0){let a=r.recording_password_requirement;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.have_letter!==void 0&&typeof a.have_letter!="boolean"&&(e=o(e,{instancePath:s+
"/recording_password_requirement/have_letter",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),a.
have_number!==void 0&&typeof a.have_number!="boolean"&&(e=o(e,{instancePath:s+"/recording_password_requirement/have_numb\
er",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),a.have_special_character!==void 0&&typeof a.
have_special_character!="boolean"&&(e=o(e,{instancePath:s+"/recording_password_requirement/have_special_character",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),a.length!==void 0){let p=a.length;typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p)||(e=o(e,{instancePath:s+"/recording_password_requirement/length",keyword:"type",params:{type:"\
integer"},message:"must be integer"}),t++),typeof p=="number"&&isFinite(p)&&(p>10||isNaN(p))&&(e=o(e,{instancePath:s+"/r\
ecording_password_requirement/length",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}),t++)}
a.only_allow_numeric!==void 0&&typeof a.only_allow_numeric!="boolean"&&(e=o(e,{instancePath:s+"/recording_password_requi\
rement/only_allow_numeric",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s+
"/recording_password_requirement",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.auto_recording!==
void 0){let a=r.auto_recording;const p=t;let l=!1;const m=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/auto_recording",
keyword:"type",params:{type:"string"},message:"must be string"}),t++),a==="local"||a==="cloud"||a==="none"||(e=o(e,{instancePath:s+
"/auto_recording",keyword:"enum",params:{allowedValues:Vr.allOf[2].properties.auto_recording.anyOf[0].enum},message:"mus\
t be equal to one of the allowed values"}),t++);var i=m===t;if(l=l||i,!l){const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+
"/auto_recording",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var i=_===t;l=l||i}l?(t=p,e!==null&&
(p?e.length=p:e=null)):(e=o(e,{instancePath:s+"/auto_recording",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"}),t++)}r.cloud_recording!==void 0&&typeof r.cloud_recording!="boolean"&&(e=o(e,{instancePath:s+"/cloud_recordin\
g",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.record_audio_file!==void 0&&typeof r.record_audio_file!=
"boolean"&&(e=o(e,{instancePath:s+"/record_audio_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.record_gallery_view!==void 0&&typeof r.record_gallery_view!="boolean"&&(e=o(e,{instancePath:s+"/record_gallery_vi\
ew",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.record_speaker_view!==void 0&&typeof r.record_speaker_view!=
"boolean"&&(e=o(e,{instancePath:s+"/record_speaker_view",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.save_chat_text!==void 0&&typeof r.save_chat_text!="boolean"&&(e=o(e,{instancePath:s+"/save_chat_text",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),t++),r.show_timestamp!==void 0&&typeof r.show_timestamp!="boolea\
n"&&(e=o(e,{instancePath:s+"/show_timestamp",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)}else
e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Ce.errors=e,t===0}const $s={
allOf:[{$ref:"ScheduleMeetingSettings"},{type:"object",properties:{default_password_for_scheduled_meetings:{type:"string"},
meeting_password_requirement:{$ref:"MeetingPasswordRequirement"},participants_video:{type:"boolean"},personal_meeting:{type:"\
boolean"},pmi_password:{type:"string"},use_pmi_for_instant_meetings:{type:"boolean"},use_pmi_for_scheduled_meetings:{type:"\
boolean"},continuous_meeting_chat:{type:"object",properties:{enable:{type:"boolean"},can_add_external_users:{type:"boole\
an"},auto_add_invited_external_users:{type:"boolean"},support_instant_meetings:{type:"boolean"},support_scheduled_meetings:{
type:"boolean"}}},audio_type:{anyOf:[{type:"string",enum:["both","telephony","voip","thirdParty"]},{type:"string"}]}}}]},
Fs={type:"object",properties:{embed_password_in_join_link:{type:"boolean"},force_pmi_jbh_password:{type:"boolean"},host_video:{
type:"boolean"},join_before_host:{type:"boolean"},pstn_password_protected:{type:"boolean"},require_password_for_instant_meetings:{
type:"boolean"},require_password_for_pmi_meetings:{anyOf:[{type:"string",enum:["jbh_only","all","none"]},{type:"string"}]},
require_password_for_scheduled_meetings:{type:"boolean"},require_password_for_scheduling_new_meetings:{type:"boolean"}}};
function Y(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.embed_password_in_join_link!==
void 0&&typeof r.embed_password_in_join_link!="boolean"&&(e=o(e,{instancePath:s+"/embed_password_in_join_link",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.force_pmi_jbh_password!==void 0&&typeof r.force_pmi_jbh_password!=
"boolean"&&(e=o(e,{instancePath:s+"/force_pmi_jbh_password",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),t++),r.host_video!==void 0&&typeof r.host_video!="boolean"&&(e=o(e,{instancePath:s+"/host_video",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.join_before_host!==void 0&&typeof r.join_before_host!="boolean"&&(e=o(
e,{instancePath:s+"/join_before_host",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.pstn_password_protected!==
void 0&&typeof r.pstn_password_protected!="boolean"&&(e=o(e,{instancePath:s+"/pstn_password_protected",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.require_password_for_instant_meetings!==void 0&&typeof r.require_password_for_instant_meetings!=
"boolean"&&(e=o(e,{instancePath:s+"/require_password_for_instant_meetings",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.require_password_for_pmi_meetings!==void 0){let i=r.require_password_for_pmi_meetings;const a=t;
let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/require_password_for_pmi_meetings",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),i==="jbh_only"||i==="all"||i==="none"||(e=o(e,{instancePath:s+"/require_p\
assword_for_pmi_meetings",keyword:"enum",params:{allowedValues:Fs.properties.require_password_for_pmi_meetings.anyOf[0].
enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&
(e=o(e,{instancePath:s+"/require_password_for_pmi_meetings",keyword:"type",params:{type:"string"},message:"must be strin\
g"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/require_password_for_pmi_m\
eetings",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}r.require_password_for_scheduled_meetings!==
void 0&&typeof r.require_password_for_scheduled_meetings!="boolean"&&(e=o(e,{instancePath:s+"/require_password_for_sched\
uled_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.require_password_for_scheduling_new_meetings!==
void 0&&typeof r.require_password_for_scheduling_new_meetings!="boolean"&&(e=o(e,{instancePath:s+"/require_password_for_\
scheduling_new_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Y.errors=e,t===0}const Ts={type:"object",properties:{
consecutive_characters_length:{anyOf:[{type:"integer",enum:[0,4,5,6,7,8]},{type:"integer"}]},have_letter:{type:"boolean"},
have_number:{type:"boolean"},have_special_character:{type:"boolean"},have_upper_and_lower_characters:{type:"boolean"},length:{
type:"integer"},only_allow_numeric:{type:"boolean"},weak_enhance_detection:{type:"boolean"}}};function X(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.consecutive_characters_length!==void 0){let i=r.consecutive_characters_length;
const a=t;let p=!1;const l=t;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/consecutive_ch\
aracters_length",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),i===0||i===4||i===5||i===6||i===
7||i===8||(e=o(e,{instancePath:s+"/consecutive_characters_length",keyword:"enum",params:{allowedValues:Ts.properties.consecutive_characters_length.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/consecutive_characters_length",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+
"/consecutive_characters_length",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.have_letter!==
void 0&&typeof r.have_letter!="boolean"&&(e=o(e,{instancePath:s+"/have_letter",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.have_number!==void 0&&typeof r.have_number!="boolean"&&(e=o(e,{instancePath:s+"/have_number",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.have_special_character!==void 0&&typeof r.have_special_character!=
"boolean"&&(e=o(e,{instancePath:s+"/have_special_character",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),t++),r.have_upper_and_lower_characters!==void 0&&typeof r.have_upper_and_lower_characters!="boolean"&&(e=o(e,{instancePath:s+
"/have_upper_and_lower_characters",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.length!==void 0){
let i=r.length;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/length",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++)}r.only_allow_numeric!==void 0&&typeof r.only_allow_numeric!="boolean"&&
(e=o(e,{instancePath:s+"/only_allow_numeric",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.weak_enhance_detection!==
void 0&&typeof r.weak_enhance_detection!="boolean"&&(e=o(e,{instancePath:s+"/weak_enhance_detection",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return X.errors=e,t===0}function xe(r,{instancePath:s=""}={}){let e=null,t=0;if(Y(r,{instancePath:s})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.default_password_for_scheduled_meetings!==
void 0&&typeof r.default_password_for_scheduled_meetings!="string"&&(e=o(e,{instancePath:s+"/default_password_for_schedu\
led_meetings",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.meeting_password_requirement!==void 0&&
(X(r.meeting_password_requirement,{instancePath:s+"/meeting_password_requirement"})||(e=e===null?X.errors:e.concat(X.errors),
t=e.length)),r.participants_video!==void 0&&typeof r.participants_video!="boolean"&&(e=o(e,{instancePath:s+"/participant\
s_video",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.personal_meeting!==void 0&&typeof r.personal_meeting!=
"boolean"&&(e=o(e,{instancePath:s+"/personal_meeting",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.pmi_password!==void 0&&typeof r.pmi_password!="string"&&(e=o(e,{instancePath:s+"/pmi_password",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),r.use_pmi_for_instant_meetings!==void 0&&typeof r.use_pmi_for_instant_meetings!=
"boolean"&&(e=o(e,{instancePath:s+"/use_pmi_for_instant_meetings",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),r.use_pmi_for_scheduled_meetings!==void 0&&typeof r.use_pmi_for_scheduled_meetings!="boolean"&&(e=o(e,
{instancePath:s+"/use_pmi_for_scheduled_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.continuous_meeting_chat!==void 0){let i=r.continuous_meeting_chat;i&&typeof i=="object"&&!Array.isArray(i)?(i.enable!==
void 0&&typeof i.enable!="boolean"&&(e=o(e,{instancePath:s+"/continuous_meeting_chat/enable",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),i.can_add_external_users!==void 0&&typeof i.can_add_external_users!="boolean"&&
(e=o(e,{instancePath:s+"/continuous_meeting_chat/can_add_external_users",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),i.auto_add_invited_external_users!==void 0&&typeof i.auto_add_invited_external_users!="boolean"&&
(e=o(e,{instancePath:s+"/continuous_meeting_chat/auto_add_invited_external_users",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),i.support_instant_meetings!==void 0&&typeof i.support_instant_meetings!="boolean"&&(e=o(
e,{instancePath:s+"/continuous_meeting_chat/support_instant_meetings",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}),t++),i.support_scheduled_meetings!==void 0&&typeof i.support_scheduled_meetings!="boolean"&&(e=o(e,{instancePath:s+
"/continuous_meeting_chat/support_scheduled_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++)):(e=o(e,{instancePath:s+"/continuous_meeting_chat",keyword:"type",params:{type:"object"},message:"must be object"}),
t++)}if(r.audio_type!==void 0){let i=r.audio_type;const a=t;let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+
"/audio_type",keyword:"type",params:{type:"string"},message:"must be string"}),t++),i==="both"||i==="telephony"||i==="vo\
ip"||i==="thirdParty"||(e=o(e,{instancePath:s+"/audio_type",keyword:"enum",params:{allowedValues:$s.allOf[1].properties.
audio_type.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;
typeof i!="string"&&(e=o(e,{instancePath:s+"/audio_type",keyword:"type",params:{type:"string"},message:"must be string"}),
t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/audio_type",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return xe.errors=e,t===0}function ee(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?r.third_party_audio!==
void 0&&typeof r.third_party_audio!="boolean"&&(e=o(e,{instancePath:s+"/third_party_audio",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be\
 object"}),t++),ee.errors=e,t===0}function Le(r,{instancePath:s=""}={}){let e=null,t=0;if(ee(r,{instancePath:s})||(e=e===
null?ee.errors:e.concat(ee.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.show_international_numbers_link!==
void 0&&typeof r.show_international_numbers_link!="boolean"&&(e=o(e,{instancePath:s+"/show_international_numbers_link",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.telephony_regions!==void 0){let n=r.telephony_regions;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.allowed_values!==void 0){let i=n.allowed_values;if(Array.isArray(i)){const a=i.
length;for(let p=0;p<a;p++)typeof i[p]!="string"&&(e=o(e,{instancePath:s+"/telephony_regions/allowed_values/"+p,keyword:"\
type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/telephony_regions/allowed_valu\
es",keyword:"type",params:{type:"array"},message:"must be array"}),t++}n.selection_values!==void 0&&typeof n.selection_values!=
"string"&&(e=o(e,{instancePath:s+"/telephony_regions/selection_values",keyword:"type",params:{type:"string"},message:"mu\
st be string"}),t++)}else e=o(e,{instancePath:s+"/telephony_regions",keyword:"type",params:{type:"object"},message:"must\
 be object"}),t++}if(r.audio_conference_info!==void 0){let n=r.audio_conference_info;typeof n=="string"?S(n)>2048&&(e=o(
e,{instancePath:s+"/audio_conference_info",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048\
 characters"}),t++):(e=o(e,{instancePath:s+"/audio_conference_info",keyword:"type",params:{type:"string"},message:"must \
be string"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Le.
errors=e,t===0}function Me(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.call_out!==void 0&&
typeof r.call_out!="boolean"&&(e=o(e,{instancePath:s+"/call_out",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),t++),r.call_out_countries!==void 0){let n=r.call_out_countries;if(Array.isArray(n)){const i=n.length;for(let a=0;a<
i;a++){let p=n[a];p&&typeof p=="object"&&!Array.isArray(p)||(e=o(e,{instancePath:s+"/call_out_countries/"+a,keyword:"typ\
e",params:{type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s+"/call_out_countries",keyword:"typ\
e",params:{type:"array"},message:"must be array"}),t++}r.show_international_numbers_link!==void 0&&typeof r.show_international_numbers_link!=
"boolean"&&(e=o(e,{instancePath:s+"/show_international_numbers_link",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),t++),r.global_dial_in_countries!==void 0&&(A(r.global_dial_in_countries,{instancePath:s+"/global_dial_in\
_countries"})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else e=o(e,{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}),t++;return Me.errors=e,t===0}function $e(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.out_meeting_advanced_whiteboard!==
void 0&&typeof r.out_meeting_advanced_whiteboard!="boolean"&&(e=o(e,{instancePath:s+"/out_meeting_advanced_whiteboard",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.in_meeting_advanced_whiteboard!==void 0&&typeof r.in_meeting_advanced_whiteboard!=
"boolean"&&(e=o(e,{instancePath:s+"/in_meeting_advanced_whiteboard",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),$e.errors=
e,t===0}function Fe(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.audio_conferencing!==
void 0&&(be(r.audio_conferencing,{instancePath:s+"/audio_conferencing"})||(e=e===null?be.errors:e.concat(be.errors),t=e.
length)),r.email_notification!==void 0&&(we(r.email_notification,{instancePath:s+"/email_notification"})||(e=e===null?we.
errors:e.concat(we.errors),t=e.length)),r.feature!==void 0&&(ke(r.feature,{instancePath:s+"/feature"})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length)),r.in_meeting!==void 0&&(Ee(r.in_meeting,{instancePath:s+"/in_meeting"})||(e=e===null?Ee.
errors:e.concat(Ee.errors),t=e.length)),r.profile!==void 0&&(K(r.profile,{instancePath:s+"/profile"})||(e=e===null?K.errors:
e.concat(K.errors),t=e.length)),r.recording!==void 0&&(Ce(r.recording,{instancePath:s+"/recording"})||(e=e===null?Ce.errors:
e.concat(Ce.errors),t=e.length)),r.schedule_meeting!==void 0&&(xe(r.schedule_meeting,{instancePath:s+"/schedule_meeting"})||
(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.telephony!==void 0&&(Le(r.telephony,{instancePath:s+"/telephony"})||
(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),r.tsp!==void 0&&(Me(r.tsp,{instancePath:s+"/tsp"})||(e=e===null?Me.
errors:e.concat(Me.errors),t=e.length)),r.whiteboard!==void 0&&($e(r.whiteboard,{instancePath:s+"/whiteboard"})||(e=e===
null?$e.errors:e.concat($e.errors),t=e.length))):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"m\
ust be object"}),t++),Fe.errors=e,t===0}const Gs={allOf:[{$ref:"AuthenticationOption"},{type:"object",properties:{type:{anyOf:[{type:"string",enum:["enforce_log\
in","enforce_login_with_domains","enforce_login_with_same_account"]},{type:"string"}]}}}]},Is={type:"object",properties:{
action:{type:"string",enum:["update","show","hide"]},default_option:{type:"boolean"},domains:{type:"string"},id:{type:"s\
tring"},name:{type:"string"},visible:{type:"boolean"}}};function re(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.action!==void 0){let n=r.action;typeof n!="string"&&(e=o(e,{instancePath:s+"/action",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),n==="update"||n==="show"||n==="hide"||(e=o(e,{instancePath:s+
"/action",keyword:"enum",params:{allowedValues:Is.properties.action.enum},message:"must be equal to one of the allowed v\
alues"}),t++)}r.default_option!==void 0&&typeof r.default_option!="boolean"&&(e=o(e,{instancePath:s+"/default_option",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.domains!==void 0&&typeof r.domains!="string"&&(e=o(e,{instancePath:s+
"/domains",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=
o(e,{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.name!==void 0&&typeof r.
name!="string"&&(e=o(e,{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.visible!==
void 0&&typeof r.visible!="boolean"&&(e=o(e,{instancePath:s+"/visible",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return re.
errors=e,t===0}function x(r,{instancePath:s=""}={}){let e=null,t=0;if(re(r,{instancePath:s})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let i=r.type;const a=t;let p=!1;const l=t;
typeof i!="string"&&(e=o(e,{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"must be string"}),t++),
i==="enforce_login"||i==="enforce_login_with_domains"||i==="enforce_login_with_same_account"||(e=o(e,{instancePath:s+"/t\
ype",keyword:"enum",params:{allowedValues:Gs.allOf[1].properties.type.anyOf[0].enum},message:"must be equal to one of th\
e allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/type",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):
(e=o(e,{instancePath:s+"/type",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return x.errors=e,t===0}function O(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allow_authentication_exception!==void 0&&typeof r.allow_authentication_exception!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_authentication_exception",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),t++),r.authentication_option!==void 0&&(x(r.authentication_option,{instancePath:s+"/authentication_option"})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.authentication_options!==void 0){let n=r.authentication_options;if(Array.
isArray(n)){const i=n.length;for(let a=0;a<i;a++)x(n[a],{instancePath:s+"/authentication_options/"+a})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)}else e=o(e,{instancePath:s+"/authentication_options",keyword:"type",params:{type:"array"},
message:"must be array"}),t++}r.meeting_authentication!==void 0&&typeof r.meeting_authentication!="boolean"&&(e=o(e,{instancePath:s+
"/meeting_authentication",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return O.errors=e,t===0}const Vs={allOf:[{$ref:"AuthenticationOption"},{type:"object",properties:{type:{anyOf:[{type:"string",enum:["enforce_log\
in","enforce_login_with_domains","internally"]},{type:"string"}]}}}]};function L(r,{instancePath:s=""}={}){let e=null,t=0;
if(re(r,{instancePath:s})||(e=e===null?re.errors:e.concat(re.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let i=r.type;const a=t;let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/type",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),i==="enforce_login"||i==="enforce_login_with_domains"||i===
"internally"||(e=o(e,{instancePath:s+"/type",keyword:"enum",params:{allowedValues:Vs.allOf[1].properties.type.anyOf[0].enum},
message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&(e=o(
e,{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=m===t;p=p||n}p?(t=
a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/type",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return L.
errors=e,t===0}function q(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authentication_option!==
void 0&&(L(r.authentication_option,{instancePath:s+"/authentication_option"})||(e=e===null?L.errors:e.concat(L.errors),t=
e.length)),r.authentication_options!==void 0){let n=r.authentication_options;if(Array.isArray(n)){const i=n.length;for(let a=0;a<
i;a++)L(n[a],{instancePath:s+"/authentication_options/"+a})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)}else e=
o(e,{instancePath:s+"/authentication_options",keyword:"type",params:{type:"array"},message:"must be array"}),t++}r.recording_authentication!==
void 0&&typeof r.recording_authentication!="boolean"&&(e=o(e,{instancePath:s+"/recording_authentication",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}),t++;return q.errors=e,t===0}const Rr={type:"object",properties:{auto_security:{type:"boolean"},block_user_domain:{type:"boolean"},block_user_domain_list:{
type:"array",maxItems:20,items:{type:"string",minLength:5,maxLength:30}},embed_password_in_join_link:{type:"boolean"},encryption_type:{
$ref:"EncryptionType"},end_to_end_encrypted_meetings:{type:"boolean"},meeting_password:{type:"boolean"},meeting_password_requirement:{
$ref:"MeetingPasswordRequirement"},only_authenticated_can_join_from_webclient:{type:"boolean"},phone_password:{type:"boo\
lean"},pmi_password:{type:"boolean"},require_password_for_scheduled_meeting:{type:"boolean"},require_password_for_scheduled_webinar:{
type:"boolean"},waiting_room:{type:"boolean"},waiting_room_settings:{type:"object",properties:{participants_to_place_in_waiting_room:{
anyOf:[{type:"integer",enum:[0,1,2]},{type:"integer"}]},users_who_can_admit_participants_from_waiting_room:{anyOf:[{type:"\
integer",enum:[0,1]},{type:"integer"}]},whitelisted_domains_for_waiting_room:{type:"string"}}},webinar_password:{type:"b\
oolean"}}},Us={anyOf:[{type:"string",enum:["enhanced_encryption","e2ee"]},{type:"string"}]};function te(r,{instancePath:s=""}={}){
let e=null,t=0;const n=t;let i=!1;const a=t;typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"stri\
ng"},message:"must be string"}),t++),r==="enhanced_encryption"||r==="e2ee"||(e=o(e,{instancePath:s,keyword:"enum",params:{
allowedValues:Us.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;
typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}),t++);var p=l===
t;i=i||p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must m\
atch a schema in anyOf"}),t++),te.errors=e,t===0}function se(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.auto_security!==void 0&&typeof r.auto_security!="boolean"&&(e=o(e,{instancePath:s+"/auto\
_security",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.block_user_domain!==void 0&&typeof r.
block_user_domain!="boolean"&&(e=o(e,{instancePath:s+"/block_user_domain",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.block_user_domain_list!==void 0){let a=r.block_user_domain_list;if(Array.isArray(a)){a.length>
20&&(e=o(e,{instancePath:s+"/block_user_domain_list",keyword:"maxItems",params:{limit:20},message:"must NOT have more th\
an 20 items"}),t++);const p=a.length;for(let l=0;l<p;l++){let m=a[l];typeof m=="string"?(S(m)>30&&(e=o(e,{instancePath:s+
"/block_user_domain_list/"+l,keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}),t++),
S(m)<5&&(e=o(e,{instancePath:s+"/block_user_domain_list/"+l,keyword:"minLength",params:{limit:5},message:"must NOT have \
fewer than 5 characters"}),t++)):(e=o(e,{instancePath:s+"/block_user_domain_list/"+l,keyword:"type",params:{type:"string"},
message:"must be string"}),t++)}}else e=o(e,{instancePath:s+"/block_user_domain_list",keyword:"type",params:{type:"array"},
message:"must be array"}),t++}if(r.embed_password_in_join_link!==void 0&&typeof r.embed_password_in_join_link!="boolean"&&
(e=o(e,{instancePath:s+"/embed_password_in_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.encryption_type!==void 0&&(te(r.encryption_type,{instancePath:s+"/encryption_type"})||(e=e===null?te.errors:e.concat(
te.errors),t=e.length)),r.end_to_end_encrypted_meetings!==void 0&&typeof r.end_to_end_encrypted_meetings!="boolean"&&(e=
o(e,{instancePath:s+"/end_to_end_encrypted_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.meeting_password!==void 0&&typeof r.meeting_password!="boolean"&&(e=o(e,{instancePath:s+"/meeting_password",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.meeting_password_requirement!==void 0&&(X(r.meeting_password_requirement,
{instancePath:s+"/meeting_password_requirement"})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.only_authenticated_can_join_from_webclient!==
void 0&&typeof r.only_authenticated_can_join_from_webclient!="boolean"&&(e=o(e,{instancePath:s+"/only_authenticated_can_\
join_from_webclient",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.phone_password!==void 0&&
typeof r.phone_password!="boolean"&&(e=o(e,{instancePath:s+"/phone_password",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.pmi_password!==void 0&&typeof r.pmi_password!="boolean"&&(e=o(e,{instancePath:s+"/pmi_password",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.require_password_for_scheduled_meeting!==void 0&&
typeof r.require_password_for_scheduled_meeting!="boolean"&&(e=o(e,{instancePath:s+"/require_password_for_scheduled_meet\
ing",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.require_password_for_scheduled_webinar!==
void 0&&typeof r.require_password_for_scheduled_webinar!="boolean"&&(e=o(e,{instancePath:s+"/require_password_for_schedu\
led_webinar",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.waiting_room!==void 0&&typeof r.waiting_room!=
"boolean"&&(e=o(e,{instancePath:s+"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.waiting_room_settings!==void 0){let a=r.waiting_room_settings;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.participants_to_place_in_waiting_room!==
void 0){let p=a.participants_to_place_in_waiting_room;const l=t;let m=!1;const _=t;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||(e=o(e,{instancePath:s+"/waiting_room_settings/participants_to_place_in_waiting_room",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++),p===0||p===1||p===2||(e=o(e,{instancePath:s+"/waiting_room_settings/par\
ticipants_to_place_in_waiting_room",keyword:"enum",params:{allowedValues:Rr.properties.waiting_room_settings.properties.
participants_to_place_in_waiting_room.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=_===
t;if(m=m||n,!m){const y=t;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=o(e,{instancePath:s+"/waiting_room_sett\
ings/participants_to_place_in_waiting_room",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var n=y===
t;m=m||n}m?(t=l,e!==null&&(l?e.length=l:e=null)):(e=o(e,{instancePath:s+"/waiting_room_settings/participants_to_place_in\
_waiting_room",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(a.users_who_can_admit_participants_from_waiting_room!==
void 0){let p=a.users_who_can_admit_participants_from_waiting_room;const l=t;let m=!1;const _=t;typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p)||(e=o(e,{instancePath:s+"/waiting_room_settings/users_who_can_admit_participants_from_waiting\
_room",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),p===0||p===1||(e=o(e,{instancePath:s+"/wa\
iting_room_settings/users_who_can_admit_participants_from_waiting_room",keyword:"enum",params:{allowedValues:Rr.properties.
waiting_room_settings.properties.users_who_can_admit_participants_from_waiting_room.anyOf[0].enum},message:"must be equa\
l to one of the allowed values"}),t++);var i=_===t;if(m=m||i,!m){const y=t;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)||(e=o(e,{instancePath:s+"/waiting_room_settings/users_who_can_admit_participants_from_waiting_room",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++);var i=y===t;m=m||i}m?(t=l,e!==null&&(l?e.length=l:e=null)):(e=o(e,{instancePath:s+
"/waiting_room_settings/users_who_can_admit_participants_from_waiting_room",keyword:"anyOf",params:{},message:"must matc\
h a schema in anyOf"}),t++)}a.whitelisted_domains_for_waiting_room!==void 0&&typeof a.whitelisted_domains_for_waiting_room!=
"string"&&(e=o(e,{instancePath:s+"/waiting_room_settings/whitelisted_domains_for_waiting_room",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/waiting_room_settings",keyword:"type",params:{type:"\
object"},message:"must be object"}),t++}r.webinar_password!==void 0&&typeof r.webinar_password!="boolean"&&(e=o(e,{instancePath:s+
"/webinar_password",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return se.errors=e,t===0}function Te(r,{instancePath:s=""}={}){
let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?r.meeting_security!==void 0&&(se(r.meeting_security,{instancePath:s+
"/meeting_security"})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)):(e=o(e,{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}),t++),Te.errors=e,t===0}function Ge(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authentication_options!==
void 0){let n=r.authentication_options;n&&typeof n=="object"&&!Array.isArray(n)?(n.meeting_authentication!==void 0&&(O(n.
meeting_authentication,{instancePath:s+"/authentication_options/meeting_authentication"})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),n.recording_authentication!==void 0&&(q(n.recording_authentication,{instancePath:s+"/authenticati\
on_options/recording_authentication"})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))):(e=o(e,{instancePath:s+"/a\
uthentication_options",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Ge.errors=e,t===0}function yt(r,{instancePath:s=""}={}){
let e=null,t=0;const n=t;let i=!1;const a=t;Fe(r,{instancePath:s})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);
var p=a===t;if(i=i||p,!i){const l=t;O(r,{instancePath:s})||(e=e===null?O.errors:e.concat(O.errors),t=e.length);var p=l===
t;if(i=i||p,!i){const _=t;q(r,{instancePath:s})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var p=_===t;if(i=i||
p,!i){const u=t;Te(r,{instancePath:s})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length);var p=u===t;if(i=i||p,!i){
const c=t;Ge(r,{instancePath:s})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);var p=c===t;i=i||p}}}}return i?(t=
n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"}),t++),yt.errors=e,t===0}const $r=ut;function ut(r,{instancePath:s=""}={}){let e=null,t=0;return B(r,{instancePath:s})||(e=e===null?B.errors:e.concat(B.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)&&(r.id===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"}),t++),r.name===void 0&&(e=o(e,{instancePath:s,keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"}),t++),r.size===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"}),t++),r.type===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"}),
t++),r.is_default===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"is_default"},message:"mus\
t have required property 'is_default'"}),t++)),ut.errors=e,t===0}const ft=ct,Er={type:"object",required:["id","name"],properties:{
id:{type:"string"},name:{type:"string"},settings:{type:"object",properties:{in_meeting:{type:"object",properties:{entry_exit_chime:{
anyOf:[{type:"string",enum:["host","all","none"]},{type:"string"}]},feedback:{type:"boolean"},polling:{type:"boolean"},post_meeting_feedback:{
type:"boolean"},screen_sharing:{type:"boolean"},who_can_share_screen:{anyOf:[{type:"string",enum:["host","all"]},{type:"\
string"}]},who_can_share_screen_when_someone_is_sharing:{anyOf:[{type:"string",enum:["host","all"]},{type:"string"}]},disable_screen_sharing_for_host_meetings:{
type:"boolean"},annotation:{type:"boolean"},whiteboard:{type:"boolean"},remote_control:{type:"boolean"},non_verbal_feedback:{
type:"boolean"},allow_participants_to_rename:{type:"boolean"},breakout_room:{type:"boolean"},remote_support:{type:"boole\
an"},manual_captioning:{type:"object",properties:{auto_generated_captions:{type:"boolean"},allow_to_type:{type:"boolean"},
manual_captions:{type:"boolean"},save_captions:{type:"boolean"}}},closed_captioning:{type:"object",properties:{auto_transcribing:{
type:"boolean"},enable:{type:"boolean"},save_caption:{type:"boolean"}}}}},recording:{type:"object",properties:{auto_recording:{
anyOf:[{type:"string",enum:["local","cloud","none"]},{type:"string"}]}}},schedule_meeting:{type:"object",properties:{host_video:{
type:"boolean"},participant_video:{type:"boolean"},mute_upon_entry:{type:"boolean"}}},meeting_security:{type:"object",properties:{
waiting_room:{type:"boolean"}}}}}}};function ct(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.id===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have\
 required property 'id'"}),t++),r.name===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),r.name!==void 0&&typeof r.name!="string"&&(e=o(e,{instancePath:s+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.settings!==void 0){let l=r.settings;if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.in_meeting!==void 0){let m=l.in_meeting;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.entry_exit_chime!==void 0){let _=m.entry_exit_chime;const y=t;let u=!1;const f=t;typeof _!="string"&&(e=o(e,{instancePath:s+
"/settings/in_meeting/entry_exit_chime",keyword:"type",params:{type:"string"},message:"must be string"}),t++),_==="host"||
_==="all"||_==="none"||(e=o(e,{instancePath:s+"/settings/in_meeting/entry_exit_chime",keyword:"enum",params:{allowedValues:Er.
properties.settings.properties.in_meeting.properties.entry_exit_chime.anyOf[0].enum},message:"must be equal to one of th\
e allowed values"}),t++);var n=f===t;if(u=u||n,!u){const c=t;typeof _!="string"&&(e=o(e,{instancePath:s+"/settings/in_me\
eting/entry_exit_chime",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=c===t;u=u||n}u?(t=y,
e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+"/settings/in_meeting/entry_exit_chime",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),t++)}if(m.feedback!==void 0&&typeof m.feedback!="boolean"&&(e=o(e,{instancePath:s+
"/settings/in_meeting/feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.polling!==void 0&&
typeof m.polling!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/polling",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),m.post_meeting_feedback!==void 0&&typeof m.post_meeting_feedback!="boolean"&&(e=o(e,{instancePath:s+
"/settings/in_meeting/post_meeting_feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.screen_sharing!==
void 0&&typeof m.screen_sharing!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/screen_sharing",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),m.who_can_share_screen!==void 0){let _=m.who_can_share_screen;const y=t;
let u=!1;const f=t;typeof _!="string"&&(e=o(e,{instancePath:s+"/settings/in_meeting/who_can_share_screen",keyword:"type",
params:{type:"string"},message:"must be string"}),t++),_==="host"||_==="all"||(e=o(e,{instancePath:s+"/settings/in_meeti\
ng/who_can_share_screen",keyword:"enum",params:{allowedValues:Er.properties.settings.properties.in_meeting.properties.who_can_share_screen.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var i=f===t;if(u=u||i,!u){const c=t;typeof _!=
"string"&&(e=o(e,{instancePath:s+"/settings/in_meeting/who_can_share_screen",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++);var i=c===t;u=u||i}u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+"/settings/in_m\
eeting/who_can_share_screen",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(m.who_can_share_screen_when_someone_is_sharing!==
void 0){let _=m.who_can_share_screen_when_someone_is_sharing;const y=t;let u=!1;const f=t;typeof _!="string"&&(e=o(e,{instancePath:s+
"/settings/in_meeting/who_can_share_screen_when_someone_is_sharing",keyword:"type",params:{type:"string"},message:"must \
be string"}),t++),_==="host"||_==="all"||(e=o(e,{instancePath:s+"/settings/in_meeting/who_can_share_screen_when_someone_\
is_sharing",keyword:"enum",params:{allowedValues:Er.properties.settings.properties.in_meeting.properties.who_can_share_screen_when_someone_is_sharing.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var a=f===t;if(u=u||a,!u){const c=t;typeof _!=
"string"&&(e=o(e,{instancePath:s+"/settings/in_meeting/who_can_share_screen_when_someone_is_sharing",keyword:"type",params:{
type:"string"},message:"must be string"}),t++);var a=c===t;u=u||a}u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+
"/settings/in_meeting/who_can_share_screen_when_someone_is_sharing",keyword:"anyOf",params:{},message:"must match a sche\
ma in anyOf"}),t++)}if(m.disable_screen_sharing_for_host_meetings!==void 0&&typeof m.disable_screen_sharing_for_host_meetings!=
"boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/disable_screen_sharing_for_host_meetings",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),m.annotation!==void 0&&typeof m.annotation!="boolean"&&(e=o(e,{instancePath:s+
"/settings/in_meeting/annotation",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.whiteboard!==
void 0&&typeof m.whiteboard!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/whiteboard",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),m.remote_control!==void 0&&typeof m.remote_control!="boolean"&&(e=o(e,{
instancePath:s+"/settings/in_meeting/remote_control",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),m.non_verbal_feedback!==void 0&&typeof m.non_verbal_feedback!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeti\
ng/non_verbal_feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.allow_participants_to_rename!==
void 0&&typeof m.allow_participants_to_rename!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/allow_participant\
s_to_rename",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.breakout_room!==void 0&&typeof m.
breakout_room!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/breakout_room",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),t++),m.remote_support!==void 0&&typeof m.remote_support!="boolean"&&(e=o(e,{instancePath:s+
"/settings/in_meeting/remote_support",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.manual_captioning!==
void 0){let _=m.manual_captioning;_&&typeof _=="object"&&!Array.isArray(_)?(_.auto_generated_captions!==void 0&&typeof _.
auto_generated_captions!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/manual_captioning/auto_generated_captio\
ns",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),_.allow_to_type!==void 0&&typeof _.allow_to_type!=
"boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/manual_captioning/allow_to_type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}),t++),_.manual_captions!==void 0&&typeof _.manual_captions!="boolean"&&(e=o(e,{instancePath:s+
"/settings/in_meeting/manual_captioning/manual_captions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),_.save_captions!==void 0&&typeof _.save_captions!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/manual_ca\
ptioning/save_captions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s+
"/settings/in_meeting/manual_captioning",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}if(m.closed_captioning!==
void 0){let _=m.closed_captioning;_&&typeof _=="object"&&!Array.isArray(_)?(_.auto_transcribing!==void 0&&typeof _.auto_transcribing!=
"boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/closed_captioning/auto_transcribing",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),_.enable!==void 0&&typeof _.enable!="boolean"&&(e=o(e,{instancePath:s+"/setti\
ngs/in_meeting/closed_captioning/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),_.save_caption!==
void 0&&typeof _.save_caption!="boolean"&&(e=o(e,{instancePath:s+"/settings/in_meeting/closed_captioning/save_caption",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s+"/settings/in_meeting/closed_capt\
ioning",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s+"/settings/in_\
meeting",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(l.recording!==void 0){let m=l.recording;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.auto_recording!==void 0){let _=m.auto_recording;const y=t;let u=!1;const f=t;
typeof _!="string"&&(e=o(e,{instancePath:s+"/settings/recording/auto_recording",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),_==="local"||_==="cloud"||_==="none"||(e=o(e,{instancePath:s+"/settings/recording/auto_recording",
keyword:"enum",params:{allowedValues:Er.properties.settings.properties.recording.properties.auto_recording.anyOf[0].enum},
message:"must be equal to one of the allowed values"}),t++);var p=f===t;if(u=u||p,!u){const c=t;typeof _!="string"&&(e=o(
e,{instancePath:s+"/settings/recording/auto_recording",keyword:"type",params:{type:"string"},message:"must be string"}),
t++);var p=c===t;u=u||p}u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+"/settings/recording/auto_recordi\
ng",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/settings/recor\
ding",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(l.schedule_meeting!==void 0){let m=l.schedule_meeting;
m&&typeof m=="object"&&!Array.isArray(m)?(m.host_video!==void 0&&typeof m.host_video!="boolean"&&(e=o(e,{instancePath:s+
"/settings/schedule_meeting/host_video",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.participant_video!==
void 0&&typeof m.participant_video!="boolean"&&(e=o(e,{instancePath:s+"/settings/schedule_meeting/participant_video",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),m.mute_upon_entry!==void 0&&typeof m.mute_upon_entry!="bo\
olean"&&(e=o(e,{instancePath:s+"/settings/schedule_meeting/mute_upon_entry",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++)):(e=o(e,{instancePath:s+"/settings/schedule_meeting",keyword:"type",params:{type:"object"},message:"\
must be object"}),t++)}if(l.meeting_security!==void 0){let m=l.meeting_security;m&&typeof m=="object"&&!Array.isArray(m)?
m.waiting_room!==void 0&&typeof m.waiting_room!="boolean"&&(e=o(e,{instancePath:s+"/settings/meeting_security/waiting_ro\
om",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++):(e=o(e,{instancePath:s+"/settings/meeting_se\
curity",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s+"/settings",keyword:"\
type",params:{type:"object"},message:"must be object"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}),t++;return ct.errors=e,t===0}const gt=dt;function Ie(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.meeting_summary_template_id===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"meeting_summary_template_id"},message:"must h\
ave required property 'meeting_summary_template_id'"}),t++),r.name===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"}),t++),r.description===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"}),t++),r.meeting_summary_template_id!==
void 0&&typeof r.meeting_summary_template_id!="string"&&(e=o(e,{instancePath:s+"/meeting_summary_template_id",keyword:"t\
ype",params:{type:"string"},message:"must be string"}),t++),r.name!==void 0&&typeof r.name!="string"&&(e=o(e,{instancePath:s+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.description!==void 0&&typeof r.description!=
"string"&&(e=o(e,{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}),t++)):(e=
o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),Ie.errors=e,t===0}function dt(r,{
instancePath:s=""}={}){let e=null,t=0;if(Array.isArray(r)){const n=r.length;for(let i=0;i<n;i++)Ie(r[i],{instancePath:s+
"/"+i})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"a\
rray"},message:"must be array"}),t++;return dt.errors=e,t===0}const Rs=bt;function bt(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)||(e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++),bt.errors=e,t===0}const wt=ht;const Ds={anyOf:[{type:"string",enum:["Do_Not_Disturb","Do_No_Disturb","Away","Available","Offline","In_Calendar_Event",
"In_A_Calendar_Event","Presenting","In_A_Zoom_Meeting","In_A_Meeting","On_A_Call","In_A_Call","Out_of_Office","Busy"]},{
type:"string"}]};function N(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;typeof r!="string"&&(e=
o(e,{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}),t++),r==="Do_Not_Disturb"||r==="Do_\
No_Disturb"||r==="Away"||r==="Available"||r==="Offline"||r==="In_Calendar_Event"||r==="In_A_Calendar_Event"||r==="Presen\
ting"||r==="In_A_Zoom_Meeting"||r==="In_A_Meeting"||r==="On_A_Call"||r==="In_A_Call"||r==="Out_of_Office"||r==="Busy"||(e=
o(e,{instancePath:s,keyword:"enum",params:{allowedValues:Ds.anyOf[0].enum},message:"must be equal to one of the allowed \
values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r!="string"&&(e=o(e,{instancePath:s,keyword:"type",params:{type:"\
string"},message:"must be string"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,
keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++),N.errors=e,t===0}function ht(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0&&(e=o(e,{instancePath:s,keyword:"requir\
ed",params:{missingProperty:"status"},message:"must have required property 'status'"}),t++),r.status!==void 0&&(N(r.status,
{instancePath:s+"/status"})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.end_time!==void 0&&typeof r.end_time!=
"string"&&(e=o(e,{instancePath:s+"/end_time",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.remaining_time!==
void 0){let n=r.remaining_time;typeof n=="number"&&isFinite(n)||(e=o(e,{instancePath:s+"/remaining_time",keyword:"type",
params:{type:"number"},message:"must be number"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}),t++;return ht.errors=e,t===0}const kt=vt;function Ve(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.email===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"email"},message:"must have required property \
'email'"}),t++),r.email!==void 0){let n=r.email;typeof n=="string"?E.test(n)||(e=o(e,{instancePath:s+"/email",keyword:"f\
ormat",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"/email",keyword:"type",
params:{type:"string"},message:"must be string"}),t++)}r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",
keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.can_manage_host_private_event!==void 0&&typeof r.
can_manage_host_private_event!="boolean"&&(e=o(e,{instancePath:s+"/can_manage_host_private_event",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return Ve.errors=e,t===0}function vt(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.assistants===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"as\
sistants"},message:"must have required property 'assistants'"}),t++),r.assistants!==void 0){let n=r.assistants;if(Array.
isArray(n)){n.length>30&&(e=o(e,{instancePath:s+"/assistants",keyword:"maxItems",params:{limit:30},message:"must NOT hav\
e more than 30 items"}),t++);const i=n.length;for(let a=0;a<i;a++)Ve(n[a],{instancePath:s+"/assistants/"+a})||(e=e===null?
Ve.errors:e.concat(Ve.errors),t=e.length)}else e=o(e,{instancePath:s+"/assistants",keyword:"type",params:{type:"array"},
message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),
t++;return vt.errors=e,t===0}const jt=At;function At(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.add_at===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"add_at"},message:"must have required property 'add_at\
'"}),t++),r.ids===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"ids"},message:"must have re\
quired property 'ids'"}),t++),r.add_at!==void 0){let n=r.add_at;typeof n=="string"?le.validate(n)||(e=o(e,{instancePath:s+
"/add_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}),t++):(e=o(e,{instancePath:s+
"/add_at",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}r.ids!==void 0&&typeof r.ids!="string"&&
(e=o(e,{instancePath:s+"/ids",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return At.errors=e,t===0}const Ot=qt;function Ue(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.email===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"email"},message:"must have required property \
'email'"}),t++),r.email!==void 0){let n=r.email;typeof n=="string"?E.test(n)||(e=o(e,{instancePath:s+"/email",keyword:"f\
ormat",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"/email",keyword:"type",
params:{type:"string"},message:"must be string"}),t++)}if(r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"\
/id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.pmi!==void 0){let n=r.pmi;typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/pmi",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}),t++),typeof n=="number"&&isFinite(n)&&(Nr.validate(n)||(e=o(e,{instancePath:s+"/pmi",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'}),t++))}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return Ue.errors=e,t===0}function qt(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.schedulers===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"sc\
hedulers"},message:"must have required property 'schedulers'"}),t++),r.schedulers!==void 0){let n=r.schedulers;if(Array.
isArray(n)){n.length>30&&(e=o(e,{instancePath:s+"/schedulers",keyword:"maxItems",params:{limit:30},message:"must NOT hav\
e more than 30 items"}),t++);const i=n.length;for(let a=0;a<i;a++)Ue(n[a],{instancePath:s+"/schedulers/"+a})||(e=e===null?
Ue.errors:e.concat(Ue.errors),t=e.length)}else e=o(e,{instancePath:s+"/schedulers",keyword:"type",params:{type:"array"},
message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),
t++;return qt.errors=e,t===0}const Nt=St;const Zs={type:"object",required:["id","device_name"],properties:{id:{type:"string"},device_name:{type:"string"},room_name:{
type:"string"},room_user_id:{type:"string"},status:{anyOf:[{type:"string",enum:["Online","Offline"]},{type:"string"}]}}};
function Re(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.device_name===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"device_name"},message:"must have required pro\
perty 'device_name'"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),r.device_name!==void 0&&typeof r.device_name!="string"&&(e=o(e,{instancePath:s+
"/device_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.room_name!==void 0&&typeof r.room_name!=
"string"&&(e=o(e,{instancePath:s+"/room_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.room_user_id!==
void 0&&typeof r.room_user_id!="string"&&(e=o(e,{instancePath:s+"/room_user_id",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.status!==void 0){let i=r.status;const a=t;let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}),t++),i==="Online"||i==="Offline"||(e=o(e,{instancePath:s+
"/status",keyword:"enum",params:{allowedValues:Zs.properties.status.anyOf[0].enum},message:"must be equal to one of the \
allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):
(e=o(e,{instancePath:s+"/status",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Re.errors=e,t===0}function St(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.collaboration_devices===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"collaboration_devices"},message:"must have required property 'collaboration_\
devices'"}),t++),r.total_records!==void 0){let n=r.total_records;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=
o(e,{instancePath:s+"/total_records",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.collaboration_devices!==
void 0){let n=r.collaboration_devices;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)Re(n[a],{instancePath:s+
"/collaboration_devices/"+a})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else e=o(e,{instancePath:s+"/collab\
oration_devices",keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return St.errors=e,t===0}const Et=Re,zt=Ct;function De(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.name===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"name"},message:"must have required property '\
name'"}),t++),r.total_members===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"total_members"},
message:"must have required property 'total_members'"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.name!==void 0&&typeof r.name!="string"&&(e=
o(e,{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.total_members!==void 0){
let n=r.total_members;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/total_members",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}),t++;return De.errors=e,t===0}function Ct(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.groups===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"\
groups"},message:"must have required property 'groups'"}),t++),r.total_records===void 0&&(e=o(e,{instancePath:s,keyword:"\
required",params:{missingProperty:"total_records"},message:"must have required property 'total_records'"}),t++),r.groups!==
void 0){let n=r.groups;if(Array.isArray(n)){n.length>300&&(e=o(e,{instancePath:s+"/groups",keyword:"maxItems",params:{limit:300},
message:"must NOT have more than 300 items"}),t++);const i=n.length;for(let a=0;a<i;a++)De(n[a],{instancePath:s+"/groups\
/"+a})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else e=o(e,{instancePath:s+"/groups",keyword:"type",params:{
type:"array"},message:"must be array"}),t++}if(r.next_page_token!==void 0&&typeof r.next_page_token!="string"&&(e=o(e,{instancePath:s+
"/next_page_token",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.total_records!==void 0){let n=r.
total_records;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/total_records",keyword:"type",
params:{type:"integer"},message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}),t++;return Ct.errors=e,t===0}const Fr=De,xt=Lt;function Ze(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.channel_id===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"channel_id"},message:"must have required property 'ch\
annel_id'"}),t++),r.channel_name===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"channel_na\
me"},message:"must have required property 'channel_name'"}),t++),r.member_count===void 0&&(e=o(e,{instancePath:s,keyword:"\
required",params:{missingProperty:"member_count"},message:"must have required property 'member_count'"}),t++),r.channel_id!==
void 0&&typeof r.channel_id!="string"&&(e=o(e,{instancePath:s+"/channel_id",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.channel_name!==void 0&&typeof r.channel_name!="string"&&(e=o(e,{instancePath:s+"/channel_name",
keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.member_count!==void 0){let n=r.member_count;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/member_count",keyword:"type",params:{type:"integer"},
message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}),t++;return Ze.errors=e,t===0}function Lt(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.channels===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"channels"},message:"\
must have required property 'channels'"}),t++),r.group_id===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"\
group_id"},message:"must have required property 'group_id'"}),t++),r.channels!==void 0){let n=r.channels;if(Array.isArray(
n)){const i=n.length;for(let a=0;a<i;a++)Ze(n[a],{instancePath:s+"/channels/"+a})||(e=e===null?Ze.errors:e.concat(Ze.errors),
t=e.length)}else e=o(e,{instancePath:s+"/channels",keyword:"type",params:{type:"array"},message:"must be array"}),t++}r.
group_id!==void 0&&typeof r.group_id!="string"&&(e=o(e,{instancePath:s+"/group_id",keyword:"type",params:{type:"string"},
message:"must be string"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),
t++;return Lt.errors=e,t===0}const Mt=$t;function We(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.email===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"email"},message:"must have required property \
'email'"}),t++),r.type===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"type"},message:"must\
 have required property 'type'"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",keyword:"type",
params:{type:"string"},message:"must be string"}),t++),r.email!==void 0){let n=r.email;typeof n=="string"?E.test(n)||(e=
o(e,{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,
{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}r.first_name!==void 0&&typeof r.
first_name!="string"&&(e=o(e,{instancePath:s+"/first_name",keyword:"type",params:{type:"string"},message:"must be string"}),
t++),r.last_name!==void 0&&typeof r.last_name!="string"&&(e=o(e,{instancePath:s+"/last_name",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),r.type!==void 0&&(v(r.type,{instancePath:s+"/type"})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length))}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return We.
errors=e,t===0}function $t(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.members===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"members"},message:"must have required propert\
y 'members'"}),t++),r.total_records===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"total_r\
ecords"},message:"must have required property 'total_records'"}),t++),r.members!==void 0){let n=r.members;if(Array.isArray(
n)){n.length>2e3&&(e=o(e,{instancePath:s+"/members",keyword:"maxItems",params:{limit:2e3},message:"must NOT have more th\
an 2000 items"}),t++);const i=n.length;for(let a=0;a<i;a++)We(n[a],{instancePath:s+"/members/"+a})||(e=e===null?We.errors:
e.concat(We.errors),t=e.length)}else e=o(e,{instancePath:s+"/members",keyword:"type",params:{type:"array"},message:"must\
 be array"}),t++}if(r.next_page_token!==void 0&&typeof r.next_page_token!="string"&&(e=o(e,{instancePath:s+"/next_page_t\
oken",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.page_count!==void 0){let n=r.page_count;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_count",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),t++)}if(r.page_number!==void 0){let n=r.page_number;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||
(e=o(e,{instancePath:s+"/page_number",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.page_size!==
void 0){let n=r.page_size;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_size",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.total_records!==void 0){let n=r.total_records;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/total_records",keyword:"type",params:{type:"integer"},
message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}),t++;return $t.errors=e,t===0}const Ft=Be;function Be(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.added_at===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"added_at"},message:"must have required property 'adde\
d_at'"}),t++),r.ids===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"ids"},message:"must hav\
e required property 'ids'"}),t++),r.added_at!==void 0){let n=r.added_at;typeof n=="string"?le.validate(n)||(e=o(e,{instancePath:s+
"/added_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}),t++):(e=o(e,{instancePath:s+
"/added_at",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}r.ids!==void 0&&typeof r.ids!="string"&&
(e=o(e,{instancePath:s+"/ids",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Be.errors=e,t===0}const Tt=Gt;function He(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0&&(e=
o(e,{instancePath:s,keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"}),
t++),r.name===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"name"},message:"must have requi\
red property 'name'"}),t++),r.email!==void 0){let n=r.email;typeof n=="string"?E.test(n)||(e=o(e,{instancePath:s+"/email",
keyword:"format",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"/email",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++)}r.name!==void 0&&typeof r.name!="string"&&(e=o(e,{instancePath:s+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}),t++;return He.errors=e,t===0}function Gt(r,{instancePath:s=""}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.admins===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{
missingProperty:"admins"},message:"must have required property 'admins'"}),t++),r.total_records===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"total_records"},message:"must have required property 'total_records'"}),t++),
r.admins!==void 0){let n=r.admins;if(Array.isArray(n)){n.length>300&&(e=o(e,{instancePath:s+"/admins",keyword:"maxItems",
params:{limit:300},message:"must NOT have more than 300 items"}),t++);const i=n.length;for(let a=0;a<i;a++)He(n[a],{instancePath:s+
"/admins/"+a})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)}else e=o(e,{instancePath:s+"/admins",keyword:"type",
params:{type:"array"},message:"must be array"}),t++}if(r.next_page_token!==void 0&&typeof r.next_page_token!="string"&&(e=
o(e,{instancePath:s+"/next_page_token",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.page_size!==
void 0){let n=r.page_size;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_size",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.total_records!==void 0){let n=r.total_records;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/total_records",keyword:"type",params:{type:"integer"},
message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}),t++;return Gt.errors=e,t===0}const It=Vt;function Vt(r,{instancePath:s=""}={}){let e=null,t=0;return Be(r,{instancePath:s})||(e=e===null?Be.errors:e.concat(Be.errors),
t=e.length),Vt.errors=e,t===0}const Ws=Ut;function Ke(r,{instancePath:s=""}={}){let e=null,t=0;return G(r,{instancePath:s})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)?(r.toll_free_and_fee_based_toll_call!==void 0&&(V(r.toll_free_and_fee_based_toll_call,
{instancePath:s+"/toll_free_and_fee_based_toll_call"})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.toll_call!==
void 0&&(U(r.toll_call,{instancePath:s+"/toll_call"})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.call_me_and_invite_by_phone!==
void 0&&(R(r.call_me_and_invite_by_phone,{instancePath:s+"/call_me_and_invite_by_phone"})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length)),r.personal_audio_conference!==void 0&&typeof r.personal_audio_conference!="boolean"&&(e=o(e,{instancePath:s+
"/personal_audio_conference",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++),Ke.errors=e,t===0}function Qe(r,{instancePath:s=""}={}){let e=null,t=0;return D(r,{instancePath:s})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)?(r.alternative_host_reminder!==void 0&&typeof r.alternative_host_reminder!=
"boolean"&&(e=o(e,{instancePath:s+"/alternative_host_reminder",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}),t++),r.cancel_meeting_reminder!==void 0&&typeof r.cancel_meeting_reminder!="boolean"&&(e=o(e,{instancePath:s+"\
/cancel_meeting_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.jbh_reminder!==void 0&&
typeof r.jbh_reminder!="boolean"&&(e=o(e,{instancePath:s+"/jbh_reminder",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.schedule_for_reminder!==void 0&&typeof r.schedule_for_reminder!="boolean"&&(e=o(e,{instancePath:s+
"/schedule_for_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++),Qe.errors=e,t===0}const Bs={allOf:[{$ref:"InMeetin\
gSettings"},{type:"object",properties:{auto_answer:{type:"boolean"},alert_guest_join:{type:"boolean"},auto_generated_translation:{
$ref:"TranslatedCaptions"},only_host_view_device_list:{type:"boolean"},original_audio:{type:"boolean"},record_play_own_voice:{
type:"boolean"},sending_default_email_invites:{type:"boolean"},show_browser_join_link:{type:"boolean"},show_device_list:{
type:"boolean"},stereo_audio:{type:"boolean"},use_html_format_email:{type:"boolean"},webinar_question_answer:{type:"bool\
ean"},request_permission_to_unmute:{type:"boolean"},meeting_polling:{$ref:"GroupPollSettings"},webinar_polling:{$ref:"Gr\
oupPollSettings"},sign_language_interpretation:{type:"object",properties:{enable:{type:"boolean"},enable_sign_language_interpretation_by_default:{
type:"boolean"},custom_languages:{type:"array",items:{type:"string"}},languages:{type:"array",items:{$ref:"SignLanguage"}}}},
virtual_background_settings:{$ref:"VirtualBackgroundSettings"},annotation:{type:"boolean"},auto_saving_chat:{type:"boole\
an"},breakout_room:{type:"boolean"},chat:{type:"boolean"},closed_caption:{type:"boolean"},co_host:{type:"boolean"},entry_exit_chime:{
anyOf:[{type:"string",enum:["host","all","none"]},{type:"string"}]},far_end_camera_control:{type:"boolean"},feedback:{type:"\
boolean"},group_hd:{type:"boolean"},webinar_group_hd:{type:"boolean"},non_verbal_feedback:{type:"boolean"},polling:{type:"\
boolean"},private_chat:{type:"boolean"},remote_control:{type:"boolean"},remote_support:{type:"boolean"},virtual_background:{
type:"boolean"},waiting_room:{type:"boolean"}}}]},zr={type:"object",properties:{language_item_pairList:{type:"object",properties:{
trans_lang_config:{type:"array",items:{type:"object",properties:{speak_language:{type:"object",properties:{name:{anyOf:[
{type:"string",enum:["Chinese (Simplified)","Dutch","English","French","German","Italian","Japanese","Korean","Portugues\
e","Russian","Spanish","Ukrainian"]},{type:"string"}]},code:{anyOf:[{type:"string",enum:["zh","nl","en","fr","de","it","\
ja","ko","pt","ru","es","uk"]},{type:"string"}]}}},translate_to:{type:"object",properties:{all:{type:"boolean"},language_config:{
type:"array",items:{type:"object",properties:{name:{anyOf:[{type:"string",enum:["English"]},{type:"string"}]},code:{anyOf:[
{type:"string",enum:["en"]},{type:"string"}]}}}}}}}}},all:{type:"boolean"}}},enable:{type:"boolean"}}};function Je(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language_item_pairList!==void 0){let l=r.language_item_pairList;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.trans_lang_config!==void 0){let m=l.trans_lang_config;if(Array.isArray(
m)){const _=m.length;for(let y=0;y<_;y++){let u=m[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.speak_language!==
void 0){let f=u.speak_language;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name!==void 0){let c=f.name;const d=t;let g=!1;
const w=t;typeof c!="string"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/speak_language/nam\
e",keyword:"type",params:{type:"string"},message:"must be string"}),t++),c==="Chinese (Simplified)"||c==="Dutch"||c==="E\
nglish"||c==="French"||c==="German"||c==="Italian"||c==="Japanese"||c==="Korean"||c==="Portuguese"||c==="Russian"||c==="\
Spanish"||c==="Ukrainian"||(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/speak_language/name",
keyword:"enum",params:{allowedValues:zr.properties.language_item_pairList.properties.trans_lang_config.items.properties.
speak_language.properties.name.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=w===t;if(g=
g||n,!g){const h=t;typeof c!="string"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/speak_lan\
guage/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=h===t;g=g||n}g?(t=d,e!==null&&(d?
e.length=d:e=null)):(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/speak_language/name",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(f.code!==void 0){let c=f.code;const d=t;let g=!1;const w=t;
typeof c!="string"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/speak_language/code",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),c==="zh"||c==="nl"||c==="en"||c==="fr"||c==="de"||c==="it"||
c==="ja"||c==="ko"||c==="pt"||c==="ru"||c==="es"||c==="uk"||(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_c\
onfig/"+y+"/speak_language/code",keyword:"enum",params:{allowedValues:zr.properties.language_item_pairList.properties.trans_lang_config.
items.properties.speak_language.properties.code.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);
var i=w===t;if(g=g||i,!g){const h=t;typeof c!="string"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_confi\
g/"+y+"/speak_language/code",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var i=h===t;g=g||i}g?
(t=d,e!==null&&(d?e.length=d:e=null)):(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/speak_lang\
uage/code",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/languag\
e_item_pairList/trans_lang_config/"+y+"/speak_language",keyword:"type",params:{type:"object"},message:"must be object"}),
t++}if(u.translate_to!==void 0){let f=u.translate_to;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.all!==void 0&&typeof f.
all!="boolean"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/translate_to/all",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),f.language_config!==void 0){let c=f.language_config;if(Array.isArray(
c)){const d=c.length;for(let g=0;g<d;g++){let w=c[g];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.name!==void 0){let h=w.
name;const ie=t;let b=!1;const Cr=t;typeof h!="string"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_confi\
g/"+y+"/translate_to/language_config/"+g+"/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),h!==
"English"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/translate_to/language_config/"+g+"/na\
me",keyword:"enum",params:{allowedValues:zr.properties.language_item_pairList.properties.trans_lang_config.items.properties.
translate_to.properties.language_config.items.properties.name.anyOf[0].enum},message:"must be equal to one of the allowe\
d values"}),t++);var a=Cr===t;if(b=b||a,!b){const xr=t;typeof h!="string"&&(e=o(e,{instancePath:s+"/language_item_pairLi\
st/trans_lang_config/"+y+"/translate_to/language_config/"+g+"/name",keyword:"type",params:{type:"string"},message:"must \
be string"}),t++);var a=xr===t;b=b||a}b?(t=ie,e!==null&&(ie?e.length=ie:e=null)):(e=o(e,{instancePath:s+"/language_item_\
pairList/trans_lang_config/"+y+"/translate_to/language_config/"+g+"/name",keyword:"anyOf",params:{},message:"must match \
a schema in anyOf"}),t++)}if(w.code!==void 0){let h=w.code;const ie=t;let b=!1;const Cr=t;typeof h!="string"&&(e=o(e,{instancePath:s+
"/language_item_pairList/trans_lang_config/"+y+"/translate_to/language_config/"+g+"/code",keyword:"type",params:{type:"s\
tring"},message:"must be string"}),t++),h!=="en"&&(e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+
"/translate_to/language_config/"+g+"/code",keyword:"enum",params:{allowedValues:zr.properties.language_item_pairList.properties.
trans_lang_config.items.properties.translate_to.properties.language_config.items.properties.code.anyOf[0].enum},message:"\
must be equal to one of the allowed values"}),t++);var p=Cr===t;if(b=b||p,!b){const xr=t;typeof h!="string"&&(e=o(e,{instancePath:s+
"/language_item_pairList/trans_lang_config/"+y+"/translate_to/language_config/"+g+"/code",keyword:"type",params:{type:"s\
tring"},message:"must be string"}),t++);var p=xr===t;b=b||p}b?(t=ie,e!==null&&(ie?e.length=ie:e=null)):(e=o(e,{instancePath:s+
"/language_item_pairList/trans_lang_config/"+y+"/translate_to/language_config/"+g+"/code",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/transl\
ate_to/language_config/"+g,keyword:"type",params:{type:"object"},message:"must be object"}),t++}}else e=o(e,{instancePath:s+
"/language_item_pairList/trans_lang_config/"+y+"/translate_to/language_config",keyword:"type",params:{type:"array"},message:"\
must be array"}),t++}}else e=o(e,{instancePath:s+"/language_item_pairList/trans_lang_config/"+y+"/translate_to",keyword:"\
type",params:{type:"object"},message:"must be object"}),t++}}else e=o(e,{instancePath:s+"/language_item_pairList/trans_l\
ang_config/"+y,keyword:"type",params:{type:"object"},message:"must be object"}),t++}}else e=o(e,{instancePath:s+"/langua\
ge_item_pairList/trans_lang_config",keyword:"type",params:{type:"array"},message:"must be array"}),t++}l.all!==void 0&&typeof l.
all!="boolean"&&(e=o(e,{instancePath:s+"/language_item_pairList/all",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),t++)}else e=o(e,{instancePath:s+"/language_item_pairList",keyword:"type",params:{type:"object"},message:"\
must be object"}),t++}r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return Je.errors=e,t===0}function M(r,{instancePath:s=""}={}){let e=null,t=0;return k(r,{instancePath:s})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)?r.manage_saved_polls_and_quizzes!==void 0&&typeof r.manage_saved_polls_and_quizzes!=
"boolean"&&(e=o(e,{instancePath:s+"/manage_saved_polls_and_quizzes",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),t++):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),M.errors=
e,t===0}function Pe(r,{instancePath:s=""}={}){let e=null,t=0;if(Z(r,{instancePath:s})||(e=e===null?Z.errors:e.concat(Z.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.auto_answer!==void 0&&typeof r.auto_answer!="boolean"&&(e=o(e,
{instancePath:s+"/auto_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.alert_guest_join!==
void 0&&typeof r.alert_guest_join!="boolean"&&(e=o(e,{instancePath:s+"/alert_guest_join",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}),t++),r.auto_generated_translation!==void 0&&(Je(r.auto_generated_translation,{instancePath:s+
"/auto_generated_translation"})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),r.only_host_view_device_list!==void 0&&
typeof r.only_host_view_device_list!="boolean"&&(e=o(e,{instancePath:s+"/only_host_view_device_list",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.original_audio!==void 0&&typeof r.original_audio!="boolean"&&(e=o(e,{
instancePath:s+"/original_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.record_play_own_voice!==
void 0&&typeof r.record_play_own_voice!="boolean"&&(e=o(e,{instancePath:s+"/record_play_own_voice",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.sending_default_email_invites!==void 0&&typeof r.sending_default_email_invites!=
"boolean"&&(e=o(e,{instancePath:s+"/sending_default_email_invites",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),t++),r.show_browser_join_link!==void 0&&typeof r.show_browser_join_link!="boolean"&&(e=o(e,{instancePath:s+
"/show_browser_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.show_device_list!==void 0&&
typeof r.show_device_list!="boolean"&&(e=o(e,{instancePath:s+"/show_device_list",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.stereo_audio!==void 0&&typeof r.stereo_audio!="boolean"&&(e=o(e,{instancePath:s+"/ste\
reo_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.use_html_format_email!==void 0&&typeof r.
use_html_format_email!="boolean"&&(e=o(e,{instancePath:s+"/use_html_format_email",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.webinar_question_answer!==void 0&&typeof r.webinar_question_answer!="boolean"&&(e=o(e,
{instancePath:s+"/webinar_question_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.request_permission_to_unmute!==
void 0&&typeof r.request_permission_to_unmute!="boolean"&&(e=o(e,{instancePath:s+"/request_permission_to_unmute",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.meeting_polling!==void 0&&(M(r.meeting_polling,{instancePath:s+
"/meeting_polling"})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.webinar_polling!==void 0&&(M(r.webinar_polling,
{instancePath:s+"/webinar_polling"})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.sign_language_interpretation!==
void 0){let i=r.sign_language_interpretation;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.enable!==void 0&&typeof i.
enable!="boolean"&&(e=o(e,{instancePath:s+"/sign_language_interpretation/enable",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),i.enable_sign_language_interpretation_by_default!==void 0&&typeof i.enable_sign_language_interpretation_by_default!=
"boolean"&&(e=o(e,{instancePath:s+"/sign_language_interpretation/enable_sign_language_interpretation_by_default",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),i.custom_languages!==void 0){let a=i.custom_languages;if(Array.
isArray(a)){const p=a.length;for(let l=0;l<p;l++)typeof a[l]!="string"&&(e=o(e,{instancePath:s+"/sign_language_interpret\
ation/custom_languages/"+l,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+
"/sign_language_interpretation/custom_languages",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(i.
languages!==void 0){let a=i.languages;if(Array.isArray(a)){const p=a.length;for(let l=0;l<p;l++)W(a[l],{instancePath:s+"\
/sign_language_interpretation/languages/"+l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else e=o(e,{instancePath:s+
"/sign_language_interpretation/languages",keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,
{instancePath:s+"/sign_language_interpretation",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.
virtual_background_settings!==void 0&&(H(r.virtual_background_settings,{instancePath:s+"/virtual_background_settings"})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.annotation!==void 0&&typeof r.annotation!="boolean"&&(e=o(e,{instancePath:s+
"/annotation",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.auto_saving_chat!==void 0&&typeof r.
auto_saving_chat!="boolean"&&(e=o(e,{instancePath:s+"/auto_saving_chat",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.breakout_room!==void 0&&typeof r.breakout_room!="boolean"&&(e=o(e,{instancePath:s+"/breakout_r\
oom",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.chat!==void 0&&typeof r.chat!="boolean"&&
(e=o(e,{instancePath:s+"/chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.closed_caption!==
void 0&&typeof r.closed_caption!="boolean"&&(e=o(e,{instancePath:s+"/closed_caption",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),t++),r.co_host!==void 0&&typeof r.co_host!="boolean"&&(e=o(e,{instancePath:s+"/co_host",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.entry_exit_chime!==void 0){let i=r.entry_exit_chime;
const a=t;let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/entry_exit_chime",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),i==="host"||i==="all"||i==="none"||(e=o(e,{instancePath:s+"/entry_exit_chime",keyword:"\
enum",params:{allowedValues:Bs.allOf[1].properties.entry_exit_chime.anyOf[0].enum},message:"must be equal to one of the \
allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/entry_exit_chime",
keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:
e=null)):(e=o(e,{instancePath:s+"/entry_exit_chime",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}
r.far_end_camera_control!==void 0&&typeof r.far_end_camera_control!="boolean"&&(e=o(e,{instancePath:s+"/far_end_camera_c\
ontrol",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.feedback!==void 0&&typeof r.feedback!=
"boolean"&&(e=o(e,{instancePath:s+"/feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.
group_hd!==void 0&&typeof r.group_hd!="boolean"&&(e=o(e,{instancePath:s+"/group_hd",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.webinar_group_hd!==void 0&&typeof r.webinar_group_hd!="boolean"&&(e=o(e,{instancePath:s+
"/webinar_group_hd",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.non_verbal_feedback!==void 0&&
typeof r.non_verbal_feedback!="boolean"&&(e=o(e,{instancePath:s+"/non_verbal_feedback",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),t++),r.polling!==void 0&&typeof r.polling!="boolean"&&(e=o(e,{instancePath:s+"/polling",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.private_chat!==void 0&&typeof r.private_chat!=
"boolean"&&(e=o(e,{instancePath:s+"/private_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.remote_control!==void 0&&typeof r.remote_control!="boolean"&&(e=o(e,{instancePath:s+"/remote_control",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.remote_support!==void 0&&typeof r.remote_support!="boolean"&&(e=o(e,{
instancePath:s+"/remote_support",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.virtual_background!==
void 0&&typeof r.virtual_background!="boolean"&&(e=o(e,{instancePath:s+"/virtual_background",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.waiting_room!==void 0&&typeof r.waiting_room!="boolean"&&(e=o(e,{instancePath:s+
"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return Pe.errors=e,t===0}function Ye(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.allow_users_contact_support_via_chat!==
void 0&&typeof r.allow_users_contact_support_via_chat!="boolean"&&(e=o(e,{instancePath:s+"/allow_users_contact_support_v\
ia_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.blur_snapshot!==void 0&&typeof r.blur_snapshot!=
"boolean"&&(e=o(e,{instancePath:s+"/blur_snapshot",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.webinar_registration_options!==void 0){let n=r.webinar_registration_options;n&&typeof n=="object"&&!Array.isArray(n)?(n.
allow_host_to_enable_join_info!==void 0&&typeof n.allow_host_to_enable_join_info!="boolean"&&(e=o(e,{instancePath:s+"/we\
binar_registration_options/allow_host_to_enable_join_info",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"}),t++),n.allow_host_to_enable_social_share_buttons!==void 0&&typeof n.allow_host_to_enable_social_share_buttons!="bo\
olean"&&(e=o(e,{instancePath:s+"/webinar_registration_options/allow_host_to_enable_social_share_buttons",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),n.enable_custom_questions!==void 0&&typeof n.enable_custom_questions!=
"boolean"&&(e=o(e,{instancePath:s+"/webinar_registration_options/enable_custom_questions",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s+"/webinar_registration_options",keyword:"type",params:{
type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return Ye.errors=e,t===0}const Hs={allOf:[{$ref:"RecordingSettings"},{$ref:"AnnouncedRecordingSett\
ings"},{type:"object",properties:{account_user_access_recording:{type:"boolean"},archive:{$ref:"ArchiveSettings"},cloud_recording_download:{
type:"boolean"},cloud_recording_download_host:{type:"boolean"},host_delete_cloud_recording:{type:"boolean"},prevent_host_access_recording:{
type:"boolean"},durable_meeting_transcript:{},auto_recording:{anyOf:[{type:"string",enum:["local","cloud","none"]},{type:"\
string"}]},cloud_recording:{type:"boolean"},record_audio_file:{type:"boolean"},record_gallery_view:{type:"boolean"},record_speaker_view:{
type:"boolean"},save_chat_text:{type:"boolean"},show_timestamp:{type:"boolean"}}}]},pe={type:"object",properties:{enable:{
type:"boolean"},settings:{type:"object",properties:{audio_file:{type:"boolean"},cc_transcript_file:{type:"boolean"},chat_file:{
type:"boolean"},chat_with_sender_email:{type:"boolean"},video_file:{type:"boolean"},chat_with_direct_message:{type:"bool\
ean"},archive_retention:{anyOf:[{type:"integer",enum:[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,
26,27,28,29,30]},{type:"integer"}]},action_when_archive_failed:{anyOf:[{type:"integer",enum:[1,2]},{type:"integer"}]},notification_when_archiving_starts:{
anyOf:[{type:"string",enum:["participants","guest"]},{type:"string"}]},play_voice_prompt_when_archiving_starts:{anyOf:[{
type:"string",enum:["participants","guest","none"]},{type:"string"}]}}},type:{anyOf:[{type:"integer",enum:[1,2,3]},{type:"\
integer"}]}}};function Xe(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.enable!==
void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),t++),r.settings!==void 0){let m=r.settings;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.audio_file!==
void 0&&typeof m.audio_file!="boolean"&&(e=o(e,{instancePath:s+"/settings/audio_file",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),t++),m.cc_transcript_file!==void 0&&typeof m.cc_transcript_file!="boolean"&&(e=o(e,{instancePath:s+
"/settings/cc_transcript_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.chat_file!==void 0&&
typeof m.chat_file!="boolean"&&(e=o(e,{instancePath:s+"/settings/chat_file",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),m.chat_with_sender_email!==void 0&&typeof m.chat_with_sender_email!="boolean"&&(e=o(e,{instancePath:s+
"/settings/chat_with_sender_email",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.video_file!==
void 0&&typeof m.video_file!="boolean"&&(e=o(e,{instancePath:s+"/settings/video_file",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),t++),m.chat_with_direct_message!==void 0&&typeof m.chat_with_direct_message!="boolean"&&
(e=o(e,{instancePath:s+"/settings/chat_with_direct_message",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),t++),m.archive_retention!==void 0){let _=m.archive_retention;const y=t;let u=!1;const f=t;typeof _=="number"&&!(_%
1)&&!isNaN(_)&&isFinite(_)||(e=o(e,{instancePath:s+"/settings/archive_retention",keyword:"type",params:{type:"integer"},
message:"must be integer"}),t++),_===1||_===2||_===3||_===4||_===5||_===6||_===7||_===8||_===9||_===10||_===11||_===12||
_===13||_===14||_===15||_===16||_===17||_===18||_===19||_===20||_===21||_===22||_===23||_===24||_===25||_===26||_===27||
_===28||_===29||_===30||(e=o(e,{instancePath:s+"/settings/archive_retention",keyword:"enum",params:{allowedValues:pe.properties.
settings.properties.archive_retention.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=f===
t;if(u=u||n,!u){const c=t;typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)||(e=o(e,{instancePath:s+"/settings/archive_\
retention",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var n=c===t;u=u||n}u?(t=y,e!==null&&(y?
e.length=y:e=null)):(e=o(e,{instancePath:s+"/settings/archive_retention",keyword:"anyOf",params:{},message:"must match a\
 schema in anyOf"}),t++)}if(m.action_when_archive_failed!==void 0){let _=m.action_when_archive_failed;const y=t;let u=!1;
const f=t;typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)||(e=o(e,{instancePath:s+"/settings/action_when_archive_fail\
ed",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),_===1||_===2||(e=o(e,{instancePath:s+"/setti\
ngs/action_when_archive_failed",keyword:"enum",params:{allowedValues:pe.properties.settings.properties.action_when_archive_failed.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var i=f===t;if(u=u||i,!u){const c=t;typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)||(e=o(e,{instancePath:s+"/settings/action_when_archive_failed",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++);var i=c===t;u=u||i}u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+
"/settings/action_when_archive_failed",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(m.notification_when_archiving_starts!==
void 0){let _=m.notification_when_archiving_starts;const y=t;let u=!1;const f=t;typeof _!="string"&&(e=o(e,{instancePath:s+
"/settings/notification_when_archiving_starts",keyword:"type",params:{type:"string"},message:"must be string"}),t++),_===
"participants"||_==="guest"||(e=o(e,{instancePath:s+"/settings/notification_when_archiving_starts",keyword:"enum",params:{
allowedValues:pe.properties.settings.properties.notification_when_archiving_starts.anyOf[0].enum},message:"must be equal\
 to one of the allowed values"}),t++);var a=f===t;if(u=u||a,!u){const c=t;typeof _!="string"&&(e=o(e,{instancePath:s+"/s\
ettings/notification_when_archiving_starts",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var a=c===
t;u=u||a}u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+"/settings/notification_when_archiving_starts",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(m.play_voice_prompt_when_archiving_starts!==void 0){let _=m.
play_voice_prompt_when_archiving_starts;const y=t;let u=!1;const f=t;typeof _!="string"&&(e=o(e,{instancePath:s+"/settin\
gs/play_voice_prompt_when_archiving_starts",keyword:"type",params:{type:"string"},message:"must be string"}),t++),_==="p\
articipants"||_==="guest"||_==="none"||(e=o(e,{instancePath:s+"/settings/play_voice_prompt_when_archiving_starts",keyword:"\
enum",params:{allowedValues:pe.properties.settings.properties.play_voice_prompt_when_archiving_starts.anyOf[0].enum},message:"\
must be equal to one of the allowed values"}),t++);var p=f===t;if(u=u||p,!u){const c=t;typeof _!="string"&&(e=o(e,{instancePath:s+
"/settings/play_voice_prompt_when_archiving_starts",keyword:"type",params:{type:"string"},message:"must be string"}),t++);
var p=c===t;u=u||p}u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+"/settings/play_voice_prompt_when_arch\
iving_starts",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/sett\
ings",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.type!==void 0){let m=r.type;const _=t;let y=!1;
const u=t;typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||(e=o(e,{instancePath:s+"/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}),t++),m===1||m===2||m===3||(e=o(e,{instancePath:s+"/type",keyword:"enum",params:{allowedValues:pe.
properties.type.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var l=u===t;if(y=y||l,!y){const f=t;
typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||(e=o(e,{instancePath:s+"/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}),t++);var l=f===t;y=y||l}y?(t=_,e!==null&&(_?e.length=_:e=null)):(e=o(e,{instancePath:s+"/typ\
e",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}),t++;return Xe.errors=e,t===0}function er(r,{instancePath:s=""}={}){let e=null,
t=0;if(J(r,{instancePath:s})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),P(r,{instancePath:s})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.account_user_access_recording!==void 0&&typeof r.
account_user_access_recording!="boolean"&&(e=o(e,{instancePath:s+"/account_user_access_recording",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.archive!==void 0&&(Xe(r.archive,{instancePath:s+"/archive"})||(e=e===
null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.cloud_recording_download!==void 0&&typeof r.cloud_recording_download!=
"boolean"&&(e=o(e,{instancePath:s+"/cloud_recording_download",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}),t++),r.cloud_recording_download_host!==void 0&&typeof r.cloud_recording_download_host!="boolean"&&(e=o(e,{instancePath:s+
"/cloud_recording_download_host",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.host_delete_cloud_recording!==
void 0&&typeof r.host_delete_cloud_recording!="boolean"&&(e=o(e,{instancePath:s+"/host_delete_cloud_recording",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.prevent_host_access_recording!==void 0&&typeof r.prevent_host_access_recording!=
"boolean"&&(e=o(e,{instancePath:s+"/prevent_host_access_recording",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),t++),r.auto_recording!==void 0){let i=r.auto_recording;const a=t;let p=!1;const l=t;typeof i!="string"&&(e=
o(e,{instancePath:s+"/auto_recording",keyword:"type",params:{type:"string"},message:"must be string"}),t++),i==="local"||
i==="cloud"||i==="none"||(e=o(e,{instancePath:s+"/auto_recording",keyword:"enum",params:{allowedValues:Hs.allOf[2].properties.
auto_recording.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;
typeof i!="string"&&(e=o(e,{instancePath:s+"/auto_recording",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/auto_recording",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"}),t++)}r.cloud_recording!==void 0&&typeof r.cloud_recording!="bo\
olean"&&(e=o(e,{instancePath:s+"/cloud_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.record_audio_file!==void 0&&typeof r.record_audio_file!="boolean"&&(e=o(e,{instancePath:s+"/record_audio_file",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.record_gallery_view!==void 0&&typeof r.record_gallery_view!=
"boolean"&&(e=o(e,{instancePath:s+"/record_gallery_view",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.record_speaker_view!==void 0&&typeof r.record_speaker_view!="boolean"&&(e=o(e,{instancePath:s+"/record_speaker_vi\
ew",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.save_chat_text!==void 0&&typeof r.save_chat_text!=
"boolean"&&(e=o(e,{instancePath:s+"/save_chat_text",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.show_timestamp!==void 0&&typeof r.show_timestamp!="boolean"&&(e=o(e,{instancePath:s+"/show_timestamp",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return er.errors=e,t===0}const Ks={allOf:[{$ref:"ScheduleMeetingSettings"},{type:"object",properties:{
mute_upon_entry:{type:"boolean"},participant_video:{type:"boolean"},personal_meeting:{type:"boolean"},require_password_for_all_meetings:{
type:"boolean"},upcoming_meeting_reminder:{type:"boolean"},use_pmi_for_instant_meetings:{type:"boolean"},use_pmi_for_schedule_meetings:{
type:"boolean"},always_display_zoom_meeting_as_topic:{type:"object",properties:{enable:{type:"boolean"},display_topic_for_scheduled_meetings:{
type:"boolean"}}},always_display_zoom_webinar_as_topic:{type:"object",properties:{enable:{type:"boolean"},display_topic_for_scheduled_webinars:{
type:"boolean"}}},continuous_meeting_chat:{type:"object",properties:{enable:{type:"boolean"},can_add_external_users:{type:"\
boolean"},auto_add_invited_external_users:{type:"boolean"}}},audio_type:{anyOf:[{type:"string",enum:["both","telephony",
"voip","thirdParty"]},{type:"string"}]}}}]};function rr(r,{instancePath:s=""}={}){let e=null,t=0;if(Y(r,{instancePath:s})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.mute_upon_entry!==void 0&&
typeof r.mute_upon_entry!="boolean"&&(e=o(e,{instancePath:s+"/mute_upon_entry",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.participant_video!==void 0&&typeof r.participant_video!="boolean"&&(e=o(e,{instancePath:s+"/pa\
rticipant_video",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.personal_meeting!==void 0&&typeof r.
personal_meeting!="boolean"&&(e=o(e,{instancePath:s+"/personal_meeting",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.require_password_for_all_meetings!==void 0&&typeof r.require_password_for_all_meetings!="boole\
an"&&(e=o(e,{instancePath:s+"/require_password_for_all_meetings",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),t++),r.upcoming_meeting_reminder!==void 0&&typeof r.upcoming_meeting_reminder!="boolean"&&(e=o(e,{instancePath:s+
"/upcoming_meeting_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.use_pmi_for_instant_meetings!==
void 0&&typeof r.use_pmi_for_instant_meetings!="boolean"&&(e=o(e,{instancePath:s+"/use_pmi_for_instant_meetings",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.use_pmi_for_schedule_meetings!==void 0&&typeof r.use_pmi_for_schedule_meetings!=
"boolean"&&(e=o(e,{instancePath:s+"/use_pmi_for_schedule_meetings",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),t++),r.always_display_zoom_meeting_as_topic!==void 0){let i=r.always_display_zoom_meeting_as_topic;i&&typeof i==
"object"&&!Array.isArray(i)?(i.enable!==void 0&&typeof i.enable!="boolean"&&(e=o(e,{instancePath:s+"/always_display_zoom\
_meeting_as_topic/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),i.display_topic_for_scheduled_meetings!==
void 0&&typeof i.display_topic_for_scheduled_meetings!="boolean"&&(e=o(e,{instancePath:s+"/always_display_zoom_meeting_a\
s_topic/display_topic_for_scheduled_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=
o(e,{instancePath:s+"/always_display_zoom_meeting_as_topic",keyword:"type",params:{type:"object"},message:"must be objec\
t"}),t++)}if(r.always_display_zoom_webinar_as_topic!==void 0){let i=r.always_display_zoom_webinar_as_topic;i&&typeof i==
"object"&&!Array.isArray(i)?(i.enable!==void 0&&typeof i.enable!="boolean"&&(e=o(e,{instancePath:s+"/always_display_zoom\
_webinar_as_topic/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),i.display_topic_for_scheduled_webinars!==
void 0&&typeof i.display_topic_for_scheduled_webinars!="boolean"&&(e=o(e,{instancePath:s+"/always_display_zoom_webinar_a\
s_topic/display_topic_for_scheduled_webinars",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=
o(e,{instancePath:s+"/always_display_zoom_webinar_as_topic",keyword:"type",params:{type:"object"},message:"must be objec\
t"}),t++)}if(r.continuous_meeting_chat!==void 0){let i=r.continuous_meeting_chat;i&&typeof i=="object"&&!Array.isArray(i)?
(i.enable!==void 0&&typeof i.enable!="boolean"&&(e=o(e,{instancePath:s+"/continuous_meeting_chat/enable",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),i.can_add_external_users!==void 0&&typeof i.can_add_external_users!=
"boolean"&&(e=o(e,{instancePath:s+"/continuous_meeting_chat/can_add_external_users",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),i.auto_add_invited_external_users!==void 0&&typeof i.auto_add_invited_external_users!="\
boolean"&&(e=o(e,{instancePath:s+"/continuous_meeting_chat/auto_add_invited_external_users",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s+"/continuous_meeting_chat",keyword:"type",params:{type:"\
object"},message:"must be object"}),t++)}if(r.audio_type!==void 0){let i=r.audio_type;const a=t;let p=!1;const l=t;typeof i!=
"string"&&(e=o(e,{instancePath:s+"/audio_type",keyword:"type",params:{type:"string"},message:"must be string"}),t++),i===
"both"||i==="telephony"||i==="voip"||i==="thirdParty"||(e=o(e,{instancePath:s+"/audio_type",keyword:"enum",params:{allowedValues:Ks.
allOf[1].properties.audio_type.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=
p||n,!p){const m=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/audio_type",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/audio_type",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}),t++;return rr.errors=e,t===0}function tr(r,{instancePath:s=""}={}){let e=null,t=0;if(ee(r,{instancePath:s})||(e=e===null?ee.errors:e.concat(ee.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.telephony_regions!==void 0){let n=r.telephony_regions;n&&typeof n==
"object"&&!Array.isArray(n)?n.selection_values!==void 0&&typeof n.selection_values!="string"&&(e=o(e,{instancePath:s+"/t\
elephony_regions/selection_values",keyword:"type",params:{type:"string"},message:"must be string"}),t++):(e=o(e,{instancePath:s+
"/telephony_regions",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}r.audio_conference_info!==void 0&&
typeof r.audio_conference_info!="string"&&(e=o(e,{instancePath:s+"/audio_conference_info",keyword:"type",params:{type:"s\
tring"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must b\
e object"}),t++;return tr.errors=e,t===0}const Dr={type:"object",properties:{share_files:{type:"object",properties:{enable:{
type:"boolean"},share_option:{anyOf:[{type:"string",enum:["anyone","account","organization"]},{type:"string"}]}}},chat_emojis:{
type:"object",properties:{enable:{type:"boolean"},emojis_option:{anyOf:[{type:"string",enum:["all","selected"]},{type:"s\
tring"}]}}},record_voice_messages:{type:"boolean"},record_video_messages:{type:"boolean"},screen_capture:{type:"boolean"},
create_public_channels:{type:"boolean"},create_private_channels:{type:"boolean"},share_links_in_chat:{type:"boolean"},schedule_meetings_in_chat:{
type:"boolean"},set_retention_period_in_cloud:{$ref:"ChatRetention"},set_retention_period_in_local:{$ref:"ChatRetention"},
allow_users_to_search_others_options:{type:"string"},allow_users_to_add_contacts:{$ref:"ChatContactPolicy"},allow_users_to_chat_with_others:{
$ref:"ChatContactPolicy"},chat_etiquette_tool:{$ref:"ChatEtiquetteTool"},send_data_to_third_party_archiving_service:{type:"\
object",properties:{enable:{type:"boolean"}}},translate_messages:{type:"boolean"},search_and_send_animated_gif_images:{type:"\
object",properties:{enable:{type:"boolean"}}}}};function $(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.enable!==void 0&&
typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),t++),r.retention_period_of_direct_messages_and_group_conversation!==void 0&&typeof r.retention_period_of_direct_messages_and_group_conversation!=
"string"&&(e=o(e,{instancePath:s+"/retention_period_of_direct_messages_and_group_conversation",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),r.retention_period_of_channels!==void 0&&typeof r.retention_period_of_channels!=
"string"&&(e=o(e,{instancePath:s+"/retention_period_of_channels",keyword:"type",params:{type:"string"},message:"must be \
string"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),$.errors=e,
t===0}const Qs={type:"object",properties:{enable:{type:"boolean"},selected_option:{anyOf:[{type:"integer",enum:[1,2,3,4]},
{type:"integer"}]},user_email_addresses:{type:"string"}}};function F(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.selected_option!==void 0){let i=r.selected_option;const a=t;
let p=!1;const l=t;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/selected_option",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++),i===1||i===2||i===3||i===4||(e=o(e,{instancePath:s+"/sele\
cted_option",keyword:"enum",params:{allowedValues:Qs.properties.selected_option.anyOf[0].enum},message:"must be equal to\
 one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||
(e=o(e,{instancePath:s+"/selected_option",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var n=m===
t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/selected_option",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}r.user_email_addresses!==void 0&&typeof r.user_email_addresses!="string"&&(e=o(e,{instancePath:s+
"/user_email_addresses",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return F.errors=e,t===0}const Zr={type:"object",properties:{
enable:{type:"boolean"},policies:{type:"array",items:{type:"object",properties:{description:{type:"string"},id:{type:"st\
ring"},is_locked:{type:"boolean"},keywords:{type:"array",items:{type:"string"}},name:{type:"string"},regular_expression:{
type:"string"},status:{anyOf:[{type:"string",enum:["activated","deactivated"]},{type:"string"}]},trigger_action:{anyOf:[
{type:"integer",enum:[1,2]},{type:"integer"}]}}}}}};function oe(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.enable!==void 0&&typeof r.enable!="boolean"&&(e=o(e,{instancePath:s+"/enable",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.policies!==void 0){let a=r.policies;if(Array.isArray(a)){
const p=a.length;for(let l=0;l<p;l++){let m=a[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.description!==void 0&&
typeof m.description!="string"&&(e=o(e,{instancePath:s+"/policies/"+l+"/description",keyword:"type",params:{type:"string"},
message:"must be string"}),t++),m.id!==void 0&&typeof m.id!="string"&&(e=o(e,{instancePath:s+"/policies/"+l+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),m.is_locked!==void 0&&typeof m.is_locked!="boolean"&&(e=o(e,
{instancePath:s+"/policies/"+l+"/is_locked",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),m.keywords!==
void 0){let _=m.keywords;if(Array.isArray(_)){const y=_.length;for(let u=0;u<y;u++)typeof _[u]!="string"&&(e=o(e,{instancePath:s+
"/policies/"+l+"/keywords/"+u,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+
"/policies/"+l+"/keywords",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(m.name!==void 0&&typeof m.
name!="string"&&(e=o(e,{instancePath:s+"/policies/"+l+"/name",keyword:"type",params:{type:"string"},message:"must be str\
ing"}),t++),m.regular_expression!==void 0&&typeof m.regular_expression!="string"&&(e=o(e,{instancePath:s+"/policies/"+l+
"/regular_expression",keyword:"type",params:{type:"string"},message:"must be string"}),t++),m.status!==void 0){let _=m.status;
const y=t;let u=!1;const f=t;typeof _!="string"&&(e=o(e,{instancePath:s+"/policies/"+l+"/status",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),_==="activated"||_==="deactivated"||(e=o(e,{instancePath:s+"/policies/"+l+
"/status",keyword:"enum",params:{allowedValues:Zr.properties.policies.items.properties.status.anyOf[0].enum},message:"mu\
st be equal to one of the allowed values"}),t++);var n=f===t;if(u=u||n,!u){const c=t;typeof _!="string"&&(e=o(e,{instancePath:s+
"/policies/"+l+"/status",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=c===t;u=u||n}u?(t=y,
e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+"/policies/"+l+"/status",keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"}),t++)}if(m.trigger_action!==void 0){let _=m.trigger_action;const y=t;let u=!1;const f=t;typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)||(e=o(e,{instancePath:s+"/policies/"+l+"/trigger_action",keyword:"type",params:{
type:"integer"},message:"must be integer"}),t++),_===1||_===2||(e=o(e,{instancePath:s+"/policies/"+l+"/trigger_action",keyword:"\
enum",params:{allowedValues:Zr.properties.policies.items.properties.trigger_action.anyOf[0].enum},message:"must be equal\
 to one of the allowed values"}),t++);var i=f===t;if(u=u||i,!u){const c=t;typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(
_)||(e=o(e,{instancePath:s+"/policies/"+l+"/trigger_action",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}),t++);var i=c===t;u=u||i}u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=o(e,{instancePath:s+"/policies/"+l+"/trigger_a\
ction",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/policies/"+
l,keyword:"type",params:{type:"object"},message:"must be object"}),t++}}else e=o(e,{instancePath:s+"/policies",keyword:"\
type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"objec\
t"},message:"must be object"}),t++;return oe.errors=e,t===0}function sr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.share_files!==void 0){let a=r.share_files;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.enable!==void 0&&typeof a.enable!="boolean"&&(e=o(e,{instancePath:s+"/share_files/enable",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),a.share_option!==void 0){let p=a.share_option;const l=t;let m=!1;const _=t;typeof p!=
"string"&&(e=o(e,{instancePath:s+"/share_files/share_option",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}),t++),p==="anyone"||p==="account"||p==="organization"||(e=o(e,{instancePath:s+"/share_files/share_option",keyword:"\
enum",params:{allowedValues:Dr.properties.share_files.properties.share_option.anyOf[0].enum},message:"must be equal to o\
ne of the allowed values"}),t++);var n=_===t;if(m=m||n,!m){const y=t;typeof p!="string"&&(e=o(e,{instancePath:s+"/share_\
files/share_option",keyword:"type",params:{type:"string"},message:"must be string"}),t++);var n=y===t;m=m||n}m?(t=l,e!==
null&&(l?e.length=l:e=null)):(e=o(e,{instancePath:s+"/share_files/share_option",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"}),t++)}}else e=o(e,{instancePath:s+"/share_files",keyword:"type",params:{type:"object"},message:"\
must be object"}),t++}if(r.chat_emojis!==void 0){let a=r.chat_emojis;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.enable!==
void 0&&typeof a.enable!="boolean"&&(e=o(e,{instancePath:s+"/chat_emojis/enable",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),a.emojis_option!==void 0){let p=a.emojis_option;const l=t;let m=!1;const _=t;typeof p!=
"string"&&(e=o(e,{instancePath:s+"/chat_emojis/emojis_option",keyword:"type",params:{type:"string"},message:"must be str\
ing"}),t++),p==="all"||p==="selected"||(e=o(e,{instancePath:s+"/chat_emojis/emojis_option",keyword:"enum",params:{allowedValues:Dr.
properties.chat_emojis.properties.emojis_option.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);
var i=_===t;if(m=m||i,!m){const y=t;typeof p!="string"&&(e=o(e,{instancePath:s+"/chat_emojis/emojis_option",keyword:"typ\
e",params:{type:"string"},message:"must be string"}),t++);var i=y===t;m=m||i}m?(t=l,e!==null&&(l?e.length=l:e=null)):(e=
o(e,{instancePath:s+"/chat_emojis/emojis_option",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++)}}else
e=o(e,{instancePath:s+"/chat_emojis",keyword:"type",params:{type:"object"},message:"must be object"}),t++}if(r.record_voice_messages!==
void 0&&typeof r.record_voice_messages!="boolean"&&(e=o(e,{instancePath:s+"/record_voice_messages",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.record_video_messages!==void 0&&typeof r.record_video_messages!="bool\
ean"&&(e=o(e,{instancePath:s+"/record_video_messages",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.screen_capture!==void 0&&typeof r.screen_capture!="boolean"&&(e=o(e,{instancePath:s+"/screen_capture",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),t++),r.create_public_channels!==void 0&&typeof r.create_public_channels!=
"boolean"&&(e=o(e,{instancePath:s+"/create_public_channels",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),t++),r.create_private_channels!==void 0&&typeof r.create_private_channels!="boolean"&&(e=o(e,{instancePath:s+"/cr\
eate_private_channels",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.share_links_in_chat!==void 0&&
typeof r.share_links_in_chat!="boolean"&&(e=o(e,{instancePath:s+"/share_links_in_chat",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),t++),r.schedule_meetings_in_chat!==void 0&&typeof r.schedule_meetings_in_chat!="boolea\
n"&&(e=o(e,{instancePath:s+"/schedule_meetings_in_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.set_retention_period_in_cloud!==void 0&&($(r.set_retention_period_in_cloud,{instancePath:s+"/set_retention_period\
_in_cloud"})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.set_retention_period_in_local!==void 0&&($(r.set_retention_period_in_local,
{instancePath:s+"/set_retention_period_in_local"})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.allow_users_to_search_others_options!==
void 0&&typeof r.allow_users_to_search_others_options!="string"&&(e=o(e,{instancePath:s+"/allow_users_to_search_others_o\
ptions",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.allow_users_to_add_contacts!==void 0&&(F(
r.allow_users_to_add_contacts,{instancePath:s+"/allow_users_to_add_contacts"})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.allow_users_to_chat_with_others!==void 0&&(F(r.allow_users_to_chat_with_others,{instancePath:s+"/allow_us\
ers_to_chat_with_others"})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.chat_etiquette_tool!==void 0&&(oe(r.chat_etiquette_tool,
{instancePath:s+"/chat_etiquette_tool"})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.send_data_to_third_party_archiving_service!==
void 0){let a=r.send_data_to_third_party_archiving_service;a&&typeof a=="object"&&!Array.isArray(a)?a.enable!==void 0&&typeof a.
enable!="boolean"&&(e=o(e,{instancePath:s+"/send_data_to_third_party_archiving_service/enable",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++):(e=o(e,{instancePath:s+"/send_data_to_third_party_archiving_service",keyword:"\
type",params:{type:"object"},message:"must be object"}),t++)}if(r.translate_messages!==void 0&&typeof r.translate_messages!=
"boolean"&&(e=o(e,{instancePath:s+"/translate_messages",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.search_and_send_animated_gif_images!==void 0){let a=r.search_and_send_animated_gif_images;a&&typeof a=="object"&&
!Array.isArray(a)?a.enable!==void 0&&typeof a.enable!="boolean"&&(e=o(e,{instancePath:s+"/search_and_send_animated_gif_i\
mages/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++):(e=o(e,{instancePath:s+"/search_an\
d_send_animated_gif_images",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return sr.errors=e,t===0}function or(r,{instancePath:s=""}={}){
let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.audio_conferencing!==void 0&&(Ke(r.audio_conferencing,
{instancePath:s+"/audio_conferencing"})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.email_notification!==void 0&&
(Qe(r.email_notification,{instancePath:s+"/email_notification"})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),
r.in_meeting!==void 0&&(Pe(r.in_meeting,{instancePath:s+"/in_meeting"})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),
r.other_options!==void 0&&(Ye(r.other_options,{instancePath:s+"/other_options"})||(e=e===null?Ye.errors:e.concat(Ye.errors),
t=e.length)),r.profile!==void 0&&(K(r.profile,{instancePath:s+"/profile"})||(e=e===null?K.errors:e.concat(K.errors),t=e.
length)),r.recording!==void 0&&(er(r.recording,{instancePath:s+"/recording"})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length)),r.schedule_meeting!==void 0&&(rr(r.schedule_meeting,{instancePath:s+"/schedule_meeting"})||(e=e===null?rr.errors:
e.concat(rr.errors),t=e.length)),r.telephony!==void 0&&(tr(r.telephony,{instancePath:s+"/telephony"})||(e=e===null?tr.errors:
e.concat(tr.errors),t=e.length)),r.chat!==void 0&&(sr(r.chat,{instancePath:s+"/chat"})||(e=e===null?sr.errors:e.concat(sr.
errors),t=e.length))):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),or.errors=
e,t===0}function nr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.meeting_security!==
void 0){let n=r.meeting_security;se(n,{instancePath:s+"/meeting_security"})||(e=e===null?se.errors:e.concat(se.errors),t=
e.length),n&&typeof n=="object"&&!Array.isArray(n)?n.chat_etiquette_tool!==void 0&&(oe(n.chat_etiquette_tool,{instancePath:s+
"/meeting_security/chat_etiquette_tool"})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)):(e=o(e,{instancePath:s+
"/meeting_security",keyword:"type",params:{type:"object"},message:"must be object"}),t++)}}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return nr.errors=e,t===0}function Ut(r,{instancePath:s=""}={}){
let e=null,t=0;const n=t;let i=!1;const a=t;or(r,{instancePath:s})||(e=e===null?or.errors:e.concat(or.errors),t=e.length);
var p=a===t;if(i=i||p,!i){const l=t;O(r,{instancePath:s})||(e=e===null?O.errors:e.concat(O.errors),t=e.length);var p=l===
t;if(i=i||p,!i){const _=t;q(r,{instancePath:s})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var p=_===t;if(i=i||
p,!i){const u=t;nr(r,{instancePath:s})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length);var p=u===t;i=i||p}}}return i?
(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"}),t++),Ut.errors=e,t===0}const Rt=Dt,Js={type:"object",properties:{options:{$ref:"WebinarRegistrationOptions"},questions:{
type:"array",items:{$ref:"WebinarRegistrationQuestion"}},approve_type:{anyOf:[{type:"integer",enum:[0,1]},{type:"integer"}]},
custom_questions:{type:"array",items:{$ref:"WebinarRegistrationCustomQuestion"}}}};function ir(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.host_email_notification!==
void 0&&typeof r.host_email_notification!="boolean"&&(e=o(e,{instancePath:s+"/host_email_notification",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.close_registration!==void 0&&typeof r.close_registration!="boolean"&&
(e=o(e,{instancePath:s+"/close_registration",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.allow_participants_to_join_from_multiple_devices!==
void 0&&typeof r.allow_participants_to_join_from_multiple_devices!="boolean"&&(e=o(e,{instancePath:s+"/allow_participant\
s_to_join_from_multiple_devices",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.show_social_share_buttons!==
void 0&&typeof r.show_social_share_buttons!="boolean"&&(e=o(e,{instancePath:s+"/show_social_share_buttons",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++),ir.errors=e,t===0}const Ps={type:"object",properties:{field_name:{anyOf:[{type:"string",enum:["la\
st_name","address","city","country","zip","state","phone","industry","org","job_title","purchasing_time_frame","role_in_\
purchase_process","no_of_employees","comments"]},{type:"string"}]},required:{type:"boolean"},selected:{type:"boolean"}}};
function ar(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.field_name!==void 0){
let i=r.field_name;const a=t;let p=!1;const l=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/field_name",keyword:"type",
params:{type:"string"},message:"must be string"}),t++),i==="last_name"||i==="address"||i==="city"||i==="country"||i==="z\
ip"||i==="state"||i==="phone"||i==="industry"||i==="org"||i==="job_title"||i==="purchasing_time_frame"||i==="role_in_pur\
chase_process"||i==="no_of_employees"||i==="comments"||(e=o(e,{instancePath:s+"/field_name",keyword:"enum",params:{allowedValues:Ps.
properties.field_name.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){
const m=t;typeof i!="string"&&(e=o(e,{instancePath:s+"/field_name",keyword:"type",params:{type:"string"},message:"must b\
e string"}),t++);var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/field_name",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"}),t++)}r.required!==void 0&&typeof r.required!="boolean"&&(e=o(e,
{instancePath:s+"/required",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.selected!==void 0&&
typeof r.selected!="boolean"&&(e=o(e,{instancePath:s+"/selected",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return ar.
errors=e,t===0}const Ys={type:"object",properties:{title:{type:"string"},type:{anyOf:[{type:"string",enum:["short","sing\
le_dropdown","single_radio","multiple"]},{type:"string"}]},required:{type:"boolean"},selected:{type:"boolean"},answers:{
type:"array",items:{type:"string"}}}};function pr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.title!==void 0&&typeof r.title!="string"&&(e=o(e,{instancePath:s+"/title",keyword:"type",params:{type:"\
string"},message:"must be string"}),t++),r.type!==void 0){let i=r.type;const a=t;let p=!1;const l=t;typeof i!="string"&&
(e=o(e,{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"must be string"}),t++),i==="short"||i==="s\
ingle_dropdown"||i==="single_radio"||i==="multiple"||(e=o(e,{instancePath:s+"/type",keyword:"enum",params:{allowedValues:Ys.
properties.type.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;
typeof i!="string"&&(e=o(e,{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"must be string"}),t++);
var n=m===t;p=p||n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/type",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++)}if(r.required!==void 0&&typeof r.required!="boolean"&&(e=o(e,{instancePath:s+"/requ\
ired",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.selected!==void 0&&typeof r.selected!="b\
oolean"&&(e=o(e,{instancePath:s+"/selected",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.answers!==
void 0){let i=r.answers;if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)typeof i[p]!="string"&&(e=o(e,{instancePath:s+
"/answers/"+p,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/answers",
keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}),t++;return pr.errors=e,t===0}function Dt(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.options!==void 0&&(ir(r.options,{instancePath:s+"/options"})||(e=e===null?ir.
errors:e.concat(ir.errors),t=e.length)),r.questions!==void 0){let i=r.questions;if(Array.isArray(i)){const a=i.length;for(let p=0;p<
a;p++)ar(i[p],{instancePath:s+"/questions/"+p})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)}else e=o(e,{instancePath:s+
"/questions",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.approve_type!==void 0){let i=r.approve_type;
const a=t;let p=!1;const l=t;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{instancePath:s+"/approve_type",
keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),i===0||i===1||(e=o(e,{instancePath:s+"/approve_t\
ype",keyword:"enum",params:{allowedValues:Js.properties.approve_type.anyOf[0].enum},message:"must be equal to one of the\
 allowed values"}),t++);var n=l===t;if(p=p||n,!p){const m=t;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,{
instancePath:s+"/approve_type",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);var n=m===t;p=p||
n}p?(t=a,e!==null&&(a?e.length=a:e=null)):(e=o(e,{instancePath:s+"/approve_type",keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"}),t++)}if(r.custom_questions!==void 0){let i=r.custom_questions;if(Array.isArray(i)){const a=i.
length;for(let p=0;p<a;p++)pr(i[p],{instancePath:s+"/custom_questions/"+p})||(e=e===null?pr.errors:e.concat(pr.errors),t=
e.length)}else e=o(e,{instancePath:s+"/custom_questions",keyword:"type",params:{type:"array"},message:"must be array"}),
t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Dt.errors=e,
t===0}const Xs=Zt;function lr(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.toll_free_and_fee_based_toll_call!==
void 0&&typeof r.toll_free_and_fee_based_toll_call!="boolean"&&(e=o(e,{instancePath:s+"/toll_free_and_fee_based_toll_cal\
l",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.toll_call!==void 0&&typeof r.toll_call!="bo\
olean"&&(e=o(e,{instancePath:s+"/toll_call",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.call_me_and_invite_by_phone!==
void 0&&typeof r.call_me_and_invite_by_phone!="boolean"&&(e=o(e,{instancePath:s+"/call_me_and_invite_by_phone",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.personal_audio_conference!==void 0&&typeof r.personal_audio_conference!=
"boolean"&&(e=o(e,{instancePath:s+"/personal_audio_conference",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}),t++),r.participant_phone_masking!==void 0&&typeof r.participant_phone_masking!="boolean"&&(e=o(e,{instancePath:s+
"/participant_phone_masking",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++),lr.errors=e,t===0}function mr(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.alternative_host_reminder!==
void 0&&typeof r.alternative_host_reminder!="boolean"&&(e=o(e,{instancePath:s+"/alternative_host_reminder",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.cancel_meeting_reminder!==void 0&&typeof r.cancel_meeting_reminder!=
"boolean"&&(e=o(e,{instancePath:s+"/cancel_meeting_reminder",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),t++),r.cloud_recording_available_reminder!==void 0&&typeof r.cloud_recording_available_reminder!="boolean"&&(e=o(
e,{instancePath:s+"/cloud_recording_available_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.jbh_reminder!==void 0&&typeof r.jbh_reminder!="boolean"&&(e=o(e,{instancePath:s+"/jbh_reminder",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.schedule_for_reminder!==void 0&&typeof r.schedule_for_reminder!="bool\
ean"&&(e=o(e,{instancePath:s+"/schedule_for_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),mr.errors=e,t===0}function _r(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.alert_guest_join!==
void 0&&typeof r.alert_guest_join!="boolean"&&(e=o(e,{instancePath:s+"/alert_guest_join",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}),t++),r.allow_users_to_delete_messages_in_meeting_chat!==void 0&&typeof r.allow_users_to_delete_messages_in_meeting_chat!=
"boolean"&&(e=o(e,{instancePath:s+"/allow_users_to_delete_messages_in_meeting_chat",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.allow_live_streaming!==void 0&&typeof r.allow_live_streaming!="boolean"&&(e=o(e,{instancePath:s+
"/allow_live_streaming",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.allow_show_zoom_windows!==
void 0&&typeof r.allow_show_zoom_windows!="boolean"&&(e=o(e,{instancePath:s+"/allow_show_zoom_windows",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.annotation!==void 0&&typeof r.annotation!="boolean"&&(e=o(e,{instancePath:s+
"/annotation",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.attendee_on_hold!==void 0&&typeof r.
attendee_on_hold!="boolean"&&(e=o(e,{instancePath:s+"/attendee_on_hold",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.auto_answer!==void 0&&typeof r.auto_answer!="boolean"&&(e=o(e,{instancePath:s+"/auto_answer",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.auto_generated_captions!==void 0&&typeof r.auto_generated_captions!=
"boolean"&&(e=o(e,{instancePath:s+"/auto_generated_captions",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),t++),r.auto_saving_chat!==void 0&&typeof r.auto_saving_chat!="boolean"&&(e=o(e,{instancePath:s+"/auto_saving_cha\
t",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.breakout_room!==void 0&&typeof r.breakout_room!=
"boolean"&&(e=o(e,{instancePath:s+"/breakout_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.chat!==void 0&&typeof r.chat!="boolean"&&(e=o(e,{instancePath:s+"/chat",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.meeting_question_answer!==void 0&&typeof r.meeting_question_answer!="boolean"&&(e=o(e,{instancePath:s+
"/meeting_question_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.closed_caption!==void 0&&
typeof r.closed_caption!="boolean"&&(e=o(e,{instancePath:s+"/closed_caption",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.co_host!==void 0&&typeof r.co_host!="boolean"&&(e=o(e,{instancePath:s+"/co_host",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.custom_data_center_regions!==void 0&&typeof r.custom_data_center_regions!=
"boolean"&&(e=o(e,{instancePath:s+"/custom_data_center_regions",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"}),t++),r.disable_screen_sharing_for_host_meetings!==void 0&&typeof r.disable_screen_sharing_for_host_meetings!=
"boolean"&&(e=o(e,{instancePath:s+"/disable_screen_sharing_for_host_meetings",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.disable_screen_sharing_for_in_meeting_guests!==void 0&&typeof r.disable_screen_sharing_for_in_meeting_guests!=
"boolean"&&(e=o(e,{instancePath:s+"/disable_screen_sharing_for_in_meeting_guests",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.e2e_encryption!==void 0&&typeof r.e2e_encryption!="boolean"&&(e=o(e,{instancePath:s+"\
/e2e_encryption",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.entry_exit_chime!==void 0&&typeof r.
entry_exit_chime!="string"&&(e=o(e,{instancePath:s+"/entry_exit_chime",keyword:"type",params:{type:"string"},message:"mu\
st be string"}),t++),r.far_end_camera_control!==void 0&&typeof r.far_end_camera_control!="boolean"&&(e=o(e,{instancePath:s+
"/far_end_camera_control",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.feedback!==void 0&&typeof r.
feedback!="boolean"&&(e=o(e,{instancePath:s+"/feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.file_transfer!==void 0&&typeof r.file_transfer!="boolean"&&(e=o(e,{instancePath:s+"/file_transfer",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.full_transcript!==void 0&&typeof r.full_transcript!="boolean"&&
(e=o(e,{instancePath:s+"/full_transcript",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.group_hd!==
void 0&&typeof r.group_hd!="boolean"&&(e=o(e,{instancePath:s+"/group_hd",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.webinar_group_hd!==void 0&&typeof r.webinar_group_hd!="boolean"&&(e=o(e,{instancePath:s+"/webi\
nar_group_hd",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.language_interpretation!==void 0&&
typeof r.language_interpretation!="boolean"&&(e=o(e,{instancePath:s+"/language_interpretation",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.sign_language_interpretation!==void 0&&typeof r.sign_language_interpretation!=
"boolean"&&(e=o(e,{instancePath:s+"/sign_language_interpretation",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),r.manual_captions!==void 0&&typeof r.manual_captions!="boolean"&&(e=o(e,{instancePath:s+"/manual_capti\
ons",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.meeting_reactions!==void 0&&typeof r.meeting_reactions!=
"boolean"&&(e=o(e,{instancePath:s+"/meeting_reactions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.webinar_reactions!==void 0&&typeof r.webinar_reactions!="boolean"&&(e=o(e,{instancePath:s+"/webinar_reactions",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.meeting_survey!==void 0&&typeof r.meeting_survey!="bool\
ean"&&(e=o(e,{instancePath:s+"/meeting_survey",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.
non_verbal_feedback!==void 0&&typeof r.non_verbal_feedback!="boolean"&&(e=o(e,{instancePath:s+"/non_verbal_feedback",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.original_audio!==void 0&&typeof r.original_audio!="bool\
ean"&&(e=o(e,{instancePath:s+"/original_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.
polling!==void 0&&typeof r.polling!="boolean"&&(e=o(e,{instancePath:s+"/polling",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.post_meeting_feedback!==void 0&&typeof r.post_meeting_feedback!="boolean"&&(e=o(e,{instancePath:s+
"/post_meeting_feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.private_chat!==void 0&&
typeof r.private_chat!="boolean"&&(e=o(e,{instancePath:s+"/private_chat",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.remote_control!==void 0&&typeof r.remote_control!="boolean"&&(e=o(e,{instancePath:s+"/remote_c\
ontrol",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.remote_support!==void 0&&typeof r.remote_support!=
"boolean"&&(e=o(e,{instancePath:s+"/remote_support",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.request_permission_to_unmute!==void 0&&typeof r.request_permission_to_unmute!="boolean"&&(e=o(e,{instancePath:s+"/requ\
est_permission_to_unmute",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.request_permission_to_unmute_participants!==
void 0&&typeof r.request_permission_to_unmute_participants!="boolean"&&(e=o(e,{instancePath:s+"/request_permission_to_un\
mute_participants",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.save_caption!==void 0&&typeof r.
save_caption!="boolean"&&(e=o(e,{instancePath:s+"/save_caption",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"}),t++),r.save_captions!==void 0&&typeof r.save_captions!="boolean"&&(e=o(e,{instancePath:s+"/save_captions",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.screen_sharing!==void 0&&typeof r.screen_sharing!="bool\
ean"&&(e=o(e,{instancePath:s+"/screen_sharing",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.
sending_default_email_invites!==void 0&&typeof r.sending_default_email_invites!="boolean"&&(e=o(e,{instancePath:s+"/send\
ing_default_email_invites",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.show_a_join_from_your_browser_link!==
void 0&&typeof r.show_a_join_from_your_browser_link!="boolean"&&(e=o(e,{instancePath:s+"/show_a_join_from_your_browser_l\
ink",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.show_browser_join_link!==void 0&&typeof r.
show_browser_join_link!="boolean"&&(e=o(e,{instancePath:s+"/show_browser_join_link",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.show_meeting_control_toolbar!==void 0&&typeof r.show_meeting_control_toolbar!="boolea\
n"&&(e=o(e,{instancePath:s+"/show_meeting_control_toolbar",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"}),t++),r.slide_control!==void 0&&typeof r.slide_control!="boolean"&&(e=o(e,{instancePath:s+"/slide_control",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.stereo_audio!==void 0&&typeof r.stereo_audio!="boolean"&&
(e=o(e,{instancePath:s+"/stereo_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.use_html_format_email!==
void 0&&typeof r.use_html_format_email!="boolean"&&(e=o(e,{instancePath:s+"/use_html_format_email",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.virtual_background!==void 0&&typeof r.virtual_background!="boolean"&&
(e=o(e,{instancePath:s+"/virtual_background",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.waiting_room!==
void 0&&typeof r.waiting_room!="boolean"&&(e=o(e,{instancePath:s+"/waiting_room",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.webinar_chat!==void 0&&typeof r.webinar_chat!="boolean"&&(e=o(e,{instancePath:s+"/web\
inar_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.webinar_live_streaming!==void 0&&typeof r.
webinar_live_streaming!="boolean"&&(e=o(e,{instancePath:s+"/webinar_live_streaming",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.webinar_polling!==void 0&&typeof r.webinar_polling!="boolean"&&(e=o(e,{instancePath:s+
"/webinar_polling",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.webinar_question_answer!==void 0&&
typeof r.webinar_question_answer!="boolean"&&(e=o(e,{instancePath:s+"/webinar_question_answer",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.webinar_survey!==void 0&&typeof r.webinar_survey!="boolean"&&(e=o(e,{instancePath:s+
"/webinar_survey",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.whiteboard!==void 0&&typeof r.
whiteboard!="boolean"&&(e=o(e,{instancePath:s+"/whiteboard",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),_r.errors=e,t===
0}function yr(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?r.blur_snapshot!==void 0&&
typeof r.blur_snapshot!="boolean"&&(e=o(e,{instancePath:s+"/blur_snapshot",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),yr.
errors=e,t===0}function ur(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.account_user_access_recording!==
void 0&&typeof r.account_user_access_recording!="boolean"&&(e=o(e,{instancePath:s+"/account_user_access_recording",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),t++),r.auto_delete_cmr!==void 0&&typeof r.auto_delete_cmr!="bo\
olean"&&(e=o(e,{instancePath:s+"/auto_delete_cmr",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.auto_recording!==void 0&&typeof r.auto_recording!="boolean"&&(e=o(e,{instancePath:s+"/auto_recording",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.cloud_recording!==void 0&&typeof r.cloud_recording!="boolean"&&(e=o(e,
{instancePath:s+"/cloud_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.cloud_recording_download!==
void 0&&typeof r.cloud_recording_download!="boolean"&&(e=o(e,{instancePath:s+"/cloud_recording_download",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.host_delete_cloud_recording!==void 0&&typeof r.host_delete_cloud_recording!=
"boolean"&&(e=o(e,{instancePath:s+"/host_delete_cloud_recording",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),t++),r.ip_address_access_control!==void 0&&(Q(r.ip_address_access_control,{instancePath:s+"/ip_address_acces\
s_control"})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.local_recording!==void 0&&typeof r.local_recording!=
"boolean"&&(e=o(e,{instancePath:s+"/local_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
t++),r.prevent_host_access_recording!==void 0&&typeof r.prevent_host_access_recording!="boolean"&&(e=o(e,{instancePath:s+
"/prevent_host_access_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.recording_authentication!==
void 0&&typeof r.recording_authentication!="boolean"&&(e=o(e,{instancePath:s+"/recording_authentication",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.archive!==void 0&&typeof r.archive!="boolean"&&(e=o(e,{instancePath:s+
"/archive",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}),t++),ur.errors=e,t===0}function fr(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.audio_type!==void 0&&
typeof r.audio_type!="boolean"&&(e=o(e,{instancePath:s+"/audio_type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),t++),r.embed_password_in_join_link!==void 0&&typeof r.embed_password_in_join_link!="boolean"&&(e=o(e,{instancePath:s+
"/embed_password_in_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.force_pmi_jbh_password!==
void 0&&typeof r.force_pmi_jbh_password!="boolean"&&(e=o(e,{instancePath:s+"/force_pmi_jbh_password",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.host_video!==void 0&&typeof r.host_video!="boolean"&&(e=o(e,{instancePath:s+
"/host_video",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.join_before_host!==void 0&&typeof r.
join_before_host!="boolean"&&(e=o(e,{instancePath:s+"/join_before_host",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.meeting_authentication!==void 0&&typeof r.meeting_authentication!="boolean"&&(e=o(e,{instancePath:s+
"/meeting_authentication",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.mute_upon_entry!==void 0&&
typeof r.mute_upon_entry!="boolean"&&(e=o(e,{instancePath:s+"/mute_upon_entry",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.participant_video!==void 0&&typeof r.participant_video!="boolean"&&(e=o(e,{instancePath:s+"/pa\
rticipant_video",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.personal_meeting!==void 0&&typeof r.
personal_meeting!="boolean"&&(e=o(e,{instancePath:s+"/personal_meeting",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.pstn_password_protected!==void 0&&typeof r.pstn_password_protected!="boolean"&&(e=o(e,{instancePath:s+
"/pstn_password_protected",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.require_password_for_instant_meetings!==
void 0&&typeof r.require_password_for_instant_meetings!="boolean"&&(e=o(e,{instancePath:s+"/require_password_for_instant\
_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.require_password_for_pmi_meetings!==
void 0&&typeof r.require_password_for_pmi_meetings!="boolean"&&(e=o(e,{instancePath:s+"/require_password_for_pmi_meeting\
s",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.require_password_for_scheduling_new_meetings!==
void 0&&typeof r.require_password_for_scheduling_new_meetings!="boolean"&&(e=o(e,{instancePath:s+"/require_password_for_\
scheduling_new_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.upcoming_meeting_reminder!==
void 0&&typeof r.upcoming_meeting_reminder!="boolean"&&(e=o(e,{instancePath:s+"/upcoming_meeting_reminder",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),t++),r.continuous_meeting_chat!==void 0&&typeof r.continuous_meeting_chat!=
"boolean"&&(e=o(e,{instancePath:s+"/continuous_meeting_chat",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),fr.errors=e,t===
0}function cr(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.telephony_regions!==
void 0&&typeof r.telephony_regions!="boolean"&&(e=o(e,{instancePath:s+"/telephony_regions",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),t++),r.third_party_audio!==void 0&&typeof r.third_party_audio!="boolean"&&(e=o(e,{
instancePath:s+"/third_party_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++),cr.errors=e,t===0}function gr(r,{instancePath:s=""}={}){
let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.audio_conferencing!==void 0&&(lr(r.audio_conferencing,
{instancePath:s+"/audio_conferencing"})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),r.email_notification!==void 0&&
(mr(r.email_notification,{instancePath:s+"/email_notification"})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),
r.in_meeting!==void 0&&(_r(r.in_meeting,{instancePath:s+"/in_meeting"})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),
r.other_options!==void 0&&(yr(r.other_options,{instancePath:s+"/other_options"})||(e=e===null?yr.errors:e.concat(yr.errors),
t=e.length)),r.recording!==void 0&&(ur(r.recording,{instancePath:s+"/recording"})||(e=e===null?ur.errors:e.concat(ur.errors),
t=e.length)),r.schedule_meeting!==void 0&&(fr(r.schedule_meeting,{instancePath:s+"/schedule_meeting"})||(e=e===null?fr.errors:
e.concat(fr.errors),t=e.length)),r.telephony!==void 0&&(cr(r.telephony,{instancePath:s+"/telephony"})||(e=e===null?cr.errors:
e.concat(cr.errors),t=e.length))):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),
t++),gr.errors=e,t===0}function dr(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.approved_or_denied_countries_or_regions!==
void 0&&typeof r.approved_or_denied_countries_or_regions!="boolean"&&(e=o(e,{instancePath:s+"/approved_or_denied_countri\
es_or_regions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.auto_security!==void 0&&typeof r.
auto_security!="boolean"&&(e=o(e,{instancePath:s+"/auto_security",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),t++),r.block_user_domain!==void 0&&typeof r.block_user_domain!="boolean"&&(e=o(e,{instancePath:s+"/block_us\
er_domain",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.embed_password_in_join_link!==void 0&&
typeof r.embed_password_in_join_link!="boolean"&&(e=o(e,{instancePath:s+"/embed_password_in_join_link",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.encryption_type!==void 0&&(te(r.encryption_type,{instancePath:s+"/enc\
ryption_type"})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.end_to_end_encrypted_meetings!==void 0&&typeof r.
end_to_end_encrypted_meetings!="boolean"&&(e=o(e,{instancePath:s+"/end_to_end_encrypted_meetings",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),t++),r.meeting_password!==void 0&&typeof r.meeting_password!="boolean"&&(e=o(
e,{instancePath:s+"/meeting_password",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.only_authenticated_can_join_from_webclient!==
void 0&&typeof r.only_authenticated_can_join_from_webclient!="boolean"&&(e=o(e,{instancePath:s+"/only_authenticated_can_\
join_from_webclient",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.phone_password!==void 0&&
typeof r.phone_password!="boolean"&&(e=o(e,{instancePath:s+"/phone_password",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),t++),r.pmi_password!==void 0&&typeof r.pmi_password!="boolean"&&(e=o(e,{instancePath:s+"/pmi_password",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),r.waiting_room!==void 0&&typeof r.waiting_room!=
"boolean"&&(e=o(e,{instancePath:s+"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),t++),
r.webinar_password!==void 0&&typeof r.webinar_password!="boolean"&&(e=o(e,{instancePath:s+"/webinar_password",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"objec\
t"},message:"must be object"}),t++),dr.errors=e,t===0}function br(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r==
"object"&&!Array.isArray(r)?r.meeting_security!==void 0&&(dr(r.meeting_security,{instancePath:s+"/meeting_security"})||(e=
e===null?dr.errors:e.concat(dr.errors),t=e.length)):(e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++),br.errors=e,t===0}function Zt(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;
gr(r,{instancePath:s})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length);var p=a===t;if(i=i||p,!i){const l=t;br(r,{
instancePath:s})||(e=e===null?br.errors:e.concat(br.errors),t=e.length);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.
length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),t++),Zt.errors=
e,t===0}const Wt=Bt;const eo={anyOf:[{type:"integer",enum:[1,2,3]},{type:"integer"}]};function ne(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;
let i=!1;const a=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"\
integer"},message:"must be integer"}),t++),r===1||r===2||r===3||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:eo.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be\
 integer"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",
params:{},message:"must match a schema in anyOf"}),t++),ne.errors=e,t===0}function wr(r,{instancePath:s=""}={}){let e=null,
t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.group_id===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{
missingProperty:"group_id"},message:"must have required property 'group_id'"}),t++),r.group_name===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"group_name"},message:"must have required property 'group_name'"}),t++),r.group_id!==
void 0&&typeof r.group_id!="string"&&(e=o(e,{instancePath:s+"/group_id",keyword:"type",params:{type:"string"},message:"m\
ust be string"}),t++),r.group_name!==void 0&&typeof r.group_name!="string"&&(e=o(e,{instancePath:s+"/group_name",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),r.group_privacy!==void 0&&(ne(r.group_privacy,{instancePath:s+
"/group_privacy"})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.description!==void 0&&typeof r.description!=
"string"&&(e=o(e,{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}),t++)):(e=
o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++),wr.errors=e,t===0}function Bt(r,{
instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.groups===void 0&&(e=o(e,{instancePath:s,
keyword:"required",params:{missingProperty:"groups"},message:"must have required property 'groups'"}),t++),r.groups!==void 0){
let n=r.groups;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)wr(n[a],{instancePath:s+"/groups/"+a})||(e=e===
null?wr.errors:e.concat(wr.errors),t=e.length)}else e=o(e,{instancePath:s+"/groups",keyword:"type",params:{type:"array"},
message:"must be array"}),t++}if(r.next_page_token!==void 0&&typeof r.next_page_token!="string"&&(e=o(e,{instancePath:s+
"/next_page_token",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.page_size!==void 0){let n=r.page_size;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_size",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must \
be object"}),t++;return Bt.errors=e,t===0}const Tr=Ht;function Ht(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.group_id===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"group_id"},message:"must have required property 'grou\
p_id'"}),t++),r.group_name===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"group_name"},message:"\
must have required property 'group_name'"}),t++),r.group_id!==void 0&&typeof r.group_id!="string"&&(e=o(e,{instancePath:s+
"/group_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.group_name!==void 0&&typeof r.group_name!=
"string"&&(e=o(e,{instancePath:s+"/group_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.total_members!==
void 0){let n=r.total_members;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/total_members",
keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}r.group_privacy!==void 0&&(ne(r.group_privacy,{instancePath:s+
"/group_privacy"})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.description!==void 0&&typeof r.description!=
"string"&&(e=o(e,{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else
e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Ht.errors=e,t===0}const Kt=Qt;const ro={anyOf:[{type:"integer",enum:[1,2]},{type:"integer"}]};function hr(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;
let i=!1;const a=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"\
integer"},message:"must be integer"}),t++),r===1||r===2||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:ro.
anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be\
 integer"}),t++);var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",
params:{},message:"must match a schema in anyOf"}),t++),hr.errors=e,t===0}function kr(r,{instancePath:s=""}={}){let e=null,
t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.id===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"}),t++),r.type===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"}),t++),r.type!==void 0&&(hr(r.type,{instancePath:s+
"/type"})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.name!==void 0&&typeof r.name!="string"&&(e=
o(e,{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}),t++)):(e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++),kr.errors=e,t===0}function Qt(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.group_members===void 0&&(e=o(e,{instancePath:s,keyword:"\
required",params:{missingProperty:"group_members"},message:"must have required property 'group_members'"}),t++),r.group_members!==
void 0){let n=r.group_members;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)kr(n[a],{instancePath:s+"/group_\
members/"+a})||(e=e===null?kr.errors:e.concat(kr.errors),t=e.length)}else e=o(e,{instancePath:s+"/group_members",keyword:"\
type",params:{type:"array"},message:"must be array"}),t++}if(r.next_page_token!==void 0&&typeof r.next_page_token!="stri\
ng"&&(e=o(e,{instancePath:s+"/next_page_token",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.page_size!==
void 0){let n=r.page_size;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_size",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}),t++;return Qt.errors=e,t===0}const Jt=Pt;function Pt(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.member_ids===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"member_ids"},message:"must have required property 'me\
mber_ids'"}),t++),r.member_ids!==void 0){let n=r.member_ids;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)typeof n[a]!=
"string"&&(e=o(e,{instancePath:s+"/member_ids/"+a,keyword:"type",params:{type:"string"},message:"must be string"}),t++)}else
e=o(e,{instancePath:s+"/member_ids",keyword:"type",params:{type:"array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Pt.errors=e,t===0}const Yt=Xt;function vr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.division_id===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"division_id"},message:"must have required property 'd\
ivision_id'"}),t++),r.division_name===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"divisio\
n_name"},message:"must have required property 'division_name'"}),t++),r.division_id!==void 0&&typeof r.division_id!="str\
ing"&&(e=o(e,{instancePath:s+"/division_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.division_name!==
void 0&&typeof r.division_name!="string"&&(e=o(e,{instancePath:s+"/division_name",keyword:"type",params:{type:"string"},
message:"must be string"}),t++),r.division_description!==void 0&&typeof r.division_description!="string"&&(e=o(e,{instancePath:s+
"/division_description",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.is_main_division!==void 0&&
typeof r.is_main_division!="boolean"&&(e=o(e,{instancePath:s+"/is_main_division",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),t++),r.total_members!==void 0){let n=r.total_members;typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)||(e=o(e,{instancePath:s+"/total_members",keyword:"type",params:{type:"integer"},message:"must be integer"}),
t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return vr.errors=e,
t===0}function Xt(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.divisions===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"divisions"},message:"must have required prope\
rty 'divisions'"}),t++),r.next_page_token!==void 0&&typeof r.next_page_token!="string"&&(e=o(e,{instancePath:s+"/next_pa\
ge_token",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.page_size!==void 0){let n=r.page_size;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_size",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}),t++),typeof n=="number"&&isFinite(n)&&(n>300||isNaN(n))&&(e=o(e,{instancePath:s+"/pag\
e_size",keyword:"maximum",params:{comparison:"<=",limit:300},message:"must be <= 300"}),t++)}if(r.total_records!==void 0){
let n=r.total_records;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/total_records",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.divisions!==void 0){let n=r.divisions;if(Array.isArray(
n)){n.length>300&&(e=o(e,{instancePath:s+"/divisions",keyword:"maxItems",params:{limit:300},message:"must NOT have more \
than 300 items"}),t++);const i=n.length;for(let a=0;a<i;a++)vr(n[a],{instancePath:s+"/divisions/"+a})||(e=e===null?vr.errors:
e.concat(vr.errors),t=e.length)}else e=o(e,{instancePath:s+"/divisions",keyword:"type",params:{type:"array"},message:"mu\
st be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return Xt.
errors=e,t===0}const es=rs;function rs(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.division_id===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"division_id"},message:"must have required property 'd\
ivision_id'"}),t++),r.division_name===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"divisio\
n_name"},message:"must have required property 'division_name'"}),t++),r.division_id!==void 0&&typeof r.division_id!="str\
ing"&&(e=o(e,{instancePath:s+"/division_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.division_name!==
void 0&&typeof r.division_name!="string"&&(e=o(e,{instancePath:s+"/division_name",keyword:"type",params:{type:"string"},
message:"must be string"}),t++),r.division_description!==void 0&&typeof r.division_description!="string"&&(e=o(e,{instancePath:s+
"/division_description",keyword:"type",params:{type:"string"},message:"must be string"}),t++)):(e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++),rs.errors=e,t===0}const ts=vr,ss=os;function jr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.user_id===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"user_id"},message:"must have required property 'user_\
id'"}),t++),r.user_email===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"user_email"},message:"\
must have required property 'user_email'"}),t++),r.user_id!==void 0&&typeof r.user_id!="string"&&(e=o(e,{instancePath:s+
"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.user_display_name!==void 0&&typeof r.
user_display_name!="string"&&(e=o(e,{instancePath:s+"/user_display_name",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.user_email!==void 0){let n=r.user_email;typeof n=="string"?E.test(n)||(e=o(e,{instancePath:s+"/\
user_email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"\
/user_email",keyword:"type",params:{type:"string"},message:"must be string"}),t++)}}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return jr.errors=e,t===0}function os(r,{instancePath:s=""}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.users===void 0&&(e=o(e,{instancePath:s,keyword:"require\
d",params:{missingProperty:"users"},message:"must have required property 'users'"}),t++),r.next_page_token!==void 0&&typeof r.
next_page_token!="string"&&(e=o(e,{instancePath:s+"/next_page_token",keyword:"type",params:{type:"string"},message:"must\
 be string"}),t++),r.page_size!==void 0){let n=r.page_size;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+
"/page_size",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),typeof n=="number"&&isFinite(n)&&(n>
300||isNaN(n))&&(e=o(e,{instancePath:s+"/page_size",keyword:"maximum",params:{comparison:"<=",limit:300},message:"must b\
e <= 300"}),t++)}if(r.total_records!==void 0){let n=r.total_records;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||
(e=o(e,{instancePath:s+"/total_records",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++)}if(r.users!==
void 0){let n=r.users;if(Array.isArray(n)){n.length>300&&(e=o(e,{instancePath:s+"/users",keyword:"maxItems",params:{limit:300},
message:"must NOT have more than 300 items"}),t++);const i=n.length;for(let a=0;a<i;a++)jr(n[a],{instancePath:s+"/users/"+
a})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)}else e=o(e,{instancePath:s+"/users",keyword:"type",params:{type:"\
array"},message:"must be array"}),t++}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be\
 object"}),t++;return os.errors=e,t===0}const ns=is;function is(r,{instancePath:s=""}={}){let e=null,t=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.added_at===void 0&&
(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"added_at"},message:"must have required property 'adde\
d_at'"}),t++),r.ids===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"ids"},message:"must hav\
e required property 'ids'"}),t++),r.added_at!==void 0&&typeof r.added_at!="string"&&(e=o(e,{instancePath:s+"/added_at",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),r.ids!==void 0&&typeof r.ids!="string"&&(e=o(e,{instancePath:s+
"/ids",keyword:"type",params:{type:"string"},message:"must be string"}),t++)):(e=o(e,{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}),t++),is.errors=e,t===0}const as=ps;const Wr={type:"object",properties:{contact_type:{$ref:"ContactType"},dept:{type:"string"},direct_numbers:{type:"array",
items:{type:"string"}},email:{type:"string"},extension_number:{type:"string"},display_name:{type:"string"},first_name:{type:"\
string"},id:{type:"string"},member_id:{type:"string"},im_group_id:{type:"string"},im_group_name:{type:"string"},job_title:{
type:"string"},last_name:{type:"string"},location:{type:"string"},phone_number:{type:"string"},phone_numbers:{type:"arra\
y",items:{$ref:"PhoneNumber"}},presence_status:{$ref:"PresenceStatus"},user_status:{anyOf:[{type:"string",enum:["active",
"inactive"]},{type:"string"}]},activity:{anyOf:[{type:"string",enum:["Active","Inactive","Unknown"]},{type:"string"}]},sip_phone_number:{
type:"string"},pronoun:{},sip_uri:{type:"string"}}},to={anyOf:[{type:"integer",enum:[1,2,3,4,5,6,7,8]},{type:"integer"}]};
function Ar(r,{instancePath:s=""}={}){let e=null,t=0;const n=t;let i=!1;const a=t;typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),r===1||r===2||
r===3||r===4||r===5||r===6||r===7||r===8||(e=o(e,{instancePath:s,keyword:"enum",params:{allowedValues:to.anyOf[0].enum},
message:"must be equal to one of the allowed values"}),t++);var p=a===t;if(i=i||p,!i){const l=t;typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r)||(e=o(e,{instancePath:s,keyword:"type",params:{type:"integer"},message:"must be integer"}),t++);
var p=l===t;i=i||p}return i?(t=n,e!==null&&(n?e.length=n:e=null)):(e=o(e,{instancePath:s,keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"}),t++),Ar.errors=e,t===0}function Or(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.contact_type!==void 0&&(Ar(r.contact_type,{instancePath:s+"/contact_type"})||(e=e===null?
Ar.errors:e.concat(Ar.errors),t=e.length)),r.dept!==void 0&&typeof r.dept!="string"&&(e=o(e,{instancePath:s+"/dept",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),r.direct_numbers!==void 0){let a=r.direct_numbers;if(Array.
isArray(a)){const p=a.length;for(let l=0;l<p;l++)typeof a[l]!="string"&&(e=o(e,{instancePath:s+"/direct_numbers/"+l,keyword:"\
type",params:{type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s+"/direct_numbers",keyword:"type",
params:{type:"array"},message:"must be array"}),t++}if(r.email!==void 0&&typeof r.email!="string"&&(e=o(e,{instancePath:s+
"/email",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.extension_number!==void 0&&typeof r.extension_number!=
"string"&&(e=o(e,{instancePath:s+"/extension_number",keyword:"type",params:{type:"string"},message:"must be string"}),t++),
r.display_name!==void 0&&typeof r.display_name!="string"&&(e=o(e,{instancePath:s+"/display_name",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),r.first_name!==void 0&&typeof r.first_name!="string"&&(e=o(e,{instancePath:s+
"/first_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.id!==void 0&&typeof r.id!="string"&&
(e=o(e,{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.member_id!==void 0&&
typeof r.member_id!="string"&&(e=o(e,{instancePath:s+"/member_id",keyword:"type",params:{type:"string"},message:"must be\
 string"}),t++),r.im_group_id!==void 0&&typeof r.im_group_id!="string"&&(e=o(e,{instancePath:s+"/im_group_id",keyword:"t\
ype",params:{type:"string"},message:"must be string"}),t++),r.im_group_name!==void 0&&typeof r.im_group_name!="string"&&
(e=o(e,{instancePath:s+"/im_group_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.job_title!==
void 0&&typeof r.job_title!="string"&&(e=o(e,{instancePath:s+"/job_title",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.last_name!==void 0&&typeof r.last_name!="string"&&(e=o(e,{instancePath:s+"/last_name",keyword:"\
type",params:{type:"string"},message:"must be string"}),t++),r.location!==void 0&&typeof r.location!="string"&&(e=o(e,{instancePath:s+
"/location",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.phone_number!==void 0&&typeof r.phone_number!=
"string"&&(e=o(e,{instancePath:s+"/phone_number",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.
phone_numbers!==void 0){let a=r.phone_numbers;if(Array.isArray(a)){const p=a.length;for(let l=0;l<p;l++)j(a[l],{instancePath:s+
"/phone_numbers/"+l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else e=o(e,{instancePath:s+"/phone_numbers",keyword:"\
type",params:{type:"array"},message:"must be array"}),t++}if(r.presence_status!==void 0&&(N(r.presence_status,{instancePath:s+
"/presence_status"})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.user_status!==void 0){let a=r.user_status;const p=t;
let l=!1;const m=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/user_status",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),a==="active"||a==="inactive"||(e=o(e,{instancePath:s+"/user_status",keyword:"enum",params:{allowedValues:Wr.
properties.user_status.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var n=m===t;if(l=l||n,
!l){const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/user_status",keyword:"type",params:{type:"string"},message:"m\
ust be string"}),t++);var n=_===t;l=l||n}l?(t=p,e!==null&&(p?e.length=p:e=null)):(e=o(e,{instancePath:s+"/user_status",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"}),t++)}if(r.activity!==void 0){let a=r.activity;const p=t;let l=!1;
const m=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/activity",keyword:"type",params:{type:"string"},message:"must be \
string"}),t++),a==="Active"||a==="Inactive"||a==="Unknown"||(e=o(e,{instancePath:s+"/activity",keyword:"enum",params:{allowedValues:Wr.
properties.activity.anyOf[0].enum},message:"must be equal to one of the allowed values"}),t++);var i=m===t;if(l=l||i,!l){
const _=t;typeof a!="string"&&(e=o(e,{instancePath:s+"/activity",keyword:"type",params:{type:"string"},message:"must be \
string"}),t++);var i=_===t;l=l||i}l?(t=p,e!==null&&(p?e.length=p:e=null)):(e=o(e,{instancePath:s+"/activity",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"}),t++)}r.sip_phone_number!==void 0&&typeof r.sip_phone_number!="st\
ring"&&(e=o(e,{instancePath:s+"/sip_phone_number",keyword:"type",params:{type:"string"},message:"must be string"}),t++),
r.sip_uri!==void 0&&typeof r.sip_uri!="string"&&(e=o(e,{instancePath:s+"/sip_uri",keyword:"type",params:{type:"string"},
message:"must be string"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),
t++;return Or.errors=e,t===0}function ps(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.contacts===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"contacts"},message:"must \
have required property 'contacts'"}),t++),r.contacts!==void 0){let n=r.contacts;if(Array.isArray(n)){const i=n.length;for(let a=0;a<
i;a++)Or(n[a],{instancePath:s+"/contacts/"+a})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)}else e=o(e,{instancePath:s+
"/contacts",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.next_page_token!==void 0&&typeof r.next_page_token!=
"string"&&(e=o(e,{instancePath:s+"/next_page_token",keyword:"type",params:{type:"string"},message:"must be string"}),t++),
r.page_size!==void 0){let n=r.page_size;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=o(e,{instancePath:s+"/pag\
e_size",keyword:"type",params:{type:"integer"},message:"must be integer"}),t++),typeof n=="number"&&isFinite(n)&&(n>25||
isNaN(n))&&(e=o(e,{instancePath:s+"/page_size",keyword:"maximum",params:{comparison:"<=",limit:25},message:"must be <= 2\
5"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}),t++;return ps.errors=
e,t===0}const ls=ms;function qr(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.email===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"email"},message:"must have required property \
'email'"}),t++),r.email!==void 0){let n=r.email;typeof n=="string"?E.test(n)||(e=o(e,{instancePath:s+"/email",keyword:"f\
ormat",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"/email",keyword:"type",
params:{type:"string"},message:"must be string"}),t++)}r.first_name!==void 0&&typeof r.first_name!="string"&&(e=o(e,{instancePath:s+
"/first_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.id!==void 0&&typeof r.id!="string"&&
(e=o(e,{instancePath:s+"/id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.member_id!==void 0&&
typeof r.member_id!="string"&&(e=o(e,{instancePath:s+"/member_id",keyword:"type",params:{type:"string"},message:"must be\
 string"}),t++),r.last_name!==void 0&&typeof r.last_name!="string"&&(e=o(e,{instancePath:s+"/last_name",keyword:"type",params:{
type:"string"},message:"must be string"}),t++)}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return qr.errors=e,t===0}function ms(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.contacts===void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"cont\
acts"},message:"must have required property 'contacts'"}),t++),r.contacts!==void 0){let n=r.contacts;if(Array.isArray(n)){
const i=n.length;for(let a=0;a<i;a++)qr(n[a],{instancePath:s+"/contacts/"+a})||(e=e===null?qr.errors:e.concat(qr.errors),
t=e.length)}else e=o(e,{instancePath:s+"/contacts",keyword:"type",params:{type:"array"},message:"must be array"}),t++}if(r.
next_page_token!==void 0&&typeof r.next_page_token!="string"&&(e=o(e,{instancePath:s+"/next_page_token",keyword:"type",params:{
type:"string"},message:"must be string"}),t++),r.page_size!==void 0){let n=r.page_size;typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)||(e=o(e,{instancePath:s+"/page_size",keyword:"type",params:{type:"integer"},message:"must be integer"}),
t++),typeof n=="number"&&isFinite(n)&&(n>1e3||isNaN(n))&&(e=o(e,{instancePath:s+"/page_size",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}),t++)}}else e=o(e,{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}),t++;return ms.errors=e,t===0}const _s=ys;function ys(r,{instancePath:s=""}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=o(
e,{instancePath:s,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"}),t++),r.email===
void 0&&(e=o(e,{instancePath:s,keyword:"required",params:{missingProperty:"email"},message:"must have required property \
'email'"}),t++),r.direct_numbers!==void 0){let n=r.direct_numbers;if(Array.isArray(n)){const i=n.length;for(let a=0;a<i;a++)
typeof n[a]!="string"&&(e=o(e,{instancePath:s+"/direct_numbers/"+a,keyword:"type",params:{type:"string"},message:"must b\
e string"}),t++)}else e=o(e,{instancePath:s+"/direct_numbers",keyword:"type",params:{type:"array"},message:"must be arra\
y"}),t++}if(r.email!==void 0){let n=r.email;typeof n=="string"?E.test(n)||(e=o(e,{instancePath:s+"/email",keyword:"forma\
t",params:{format:"email"},message:'must match format "email"'}),t++):(e=o(e,{instancePath:s+"/email",keyword:"type",params:{
type:"string"},message:"must be string"}),t++)}if(r.extension_number!==void 0&&typeof r.extension_number!="string"&&(e=o(
e,{instancePath:s+"/extension_number",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.first_name!==
void 0&&typeof r.first_name!="string"&&(e=o(e,{instancePath:s+"/first_name",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=o(e,{instancePath:s+"/id",keyword:"type",params:{type:"s\
tring"},message:"must be string"}),t++),r.member_id!==void 0&&typeof r.member_id!="string"&&(e=o(e,{instancePath:s+"/mem\
ber_id",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.last_name!==void 0&&typeof r.last_name!=
"string"&&(e=o(e,{instancePath:s+"/last_name",keyword:"type",params:{type:"string"},message:"must be string"}),t++),r.phone_number!==
void 0&&typeof r.phone_number!="string"&&(e=o(e,{instancePath:s+"/phone_number",keyword:"type",params:{type:"string"},message:"\
must be string"}),t++),r.phone_numbers!==void 0){let n=r.phone_numbers;if(Array.isArray(n)){const i=n.length;for(let a=0;a<
i;a++)j(n[a],{instancePath:s+"/phone_numbers/"+a})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else e=o(e,{instancePath:s+
"/phone_numbers",keyword:"type",params:{type:"array"},message:"must be array"}),t++}r.presence_status!==void 0&&(N(r.presence_status,
{instancePath:s+"/presence_status"})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else e=o(e,{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}),t++;return ys.errors=e,t===0}const so=Fe,oo=O,no=q,io=Te,ao=or,po=nr,
lo=gr,mo=br,_o=fe,yo=v,uo=T,fo=ce,co=j,go=ge,bo=de,wo=Ge,ho=B,ko=Ie,vo=N,jo=Ve,Ao=Ue,Oo=Ze,qo=We,No=He,So=ir,Eo=ar,zo=pr,
Co=wr,xo=ne,Lo=kr,Mo=jr,$o=Or,Fo=qr,To=be,Go=we,Io=ke,Vo=Ee,Uo=K,Ro=Ce,Do=xe,Zo=Le,Wo=Me,Bo=$e,Ho=x,Ko=L,Qo=se,Jo=Ke,Po=Qe,
Yo=Pe,Xo=Ye,en=er,rn=rr,tn=tr,sn=sr,on=oe,nn=lr,an=mr,pn=_r,ln=yr,mn=ur,_n=fr,yn=cr,un=dr,fn=me,cn=_e,gn=ye,dn=ue,bn=hr,
wn=Ar,hn=G,kn=V,vn=U,jn=R,An=D,On=C,qn=he,Nn=Z,Sn=k,En=W,zn=H,Cn=J,xn=P,Ln=Y,Mn=X,$n=ee,Fn=A,Tn=re,Gn=te,In=Je,Vn=M,Un=Xe,
Rn=$,Dn=F,Zn=Q,Wn=I,Bn=ve,Hn=je,Kn=Ae,Qn=Oe,Jn=qe,Pn=Ne,Yn=Se,Xn=ze,ei=z,ri={"users.list":Br,"users.create":Kr,"users.ge\
t":Jr,"users.getSummary":Yr,"users.updateFeatures":et,"users.checkEmail":tt,"users.checkVanityName":ot,"users.getPermiss\
ions":it,"users.getToken":pt,"users.getZak":mt,"users.getSettings":Os,"users.uploadVirtualBackground":$r,"users.getMeeti\
ngTemplate":ft,"users.listMeetingSummaryTemplates":gt,"users.uploadPicture":Rs,"users.getPresenceStatus":wt,"users.listA\
ssistants":kt,"users.addAssistants":jt,"users.listSchedulers":Ot,"users.listCollaborationDevices":Nt,"users.getCollabora\
tionDevice":Et,"groups.list":zt,"groups.create":Fr,"groups.get":Fr,"groups.listChannels":xt,"groups.listMembers":Mt,"gro\
ups.addMembers":Ft,"groups.listAdmins":Tt,"groups.addAdmins":It,"groups.getSettings":Ws,"groups.getWebinarRegistrationSe\
ttings":Rt,"groups.uploadVirtualBackground":$r,"groups.getLockSettings":Xs,"contactGroups.list":Wt,"contactGroups.create":Tr,
"contactGroups.get":Tr,"contactGroups.listMembers":Kt,"contactGroups.addMembers":Jt,"divisions.list":Yt,"divisions.creat\
e":es,"divisions.get":ts,"divisions.listMembers":ss,"divisions.addMembers":ns,"contacts.search":as,"contacts.list":ls,"c\
ontacts.get":_s},ti={UserList:Br,UserCreated:Kr,User:Jr,UserSummary:Yr,UserFeaturesUpdated:et,EmailCheck:tt,VanityNameCheck:ot,
UserPermissions:it,UserToken:pt,UserZak:mt,VirtualBackgroundFile:$r,MeetingTemplate:ft,MeetingSummaryTemplateList:gt,UserPresence:wt,
AssistantList:kt,AssistantsAdded:jt,SchedulerList:Ot,CollaborationDeviceList:Nt,CollaborationDevice:Et,GroupList:zt,Group:Fr,
GroupChannelList:xt,GroupMemberList:Mt,GroupMembersAdded:Ft,GroupAdminList:Tt,GroupAdminsAdded:It,WebinarRegistrationSettings:Rt,
ContactGroupList:Wt,ContactGroup:Tr,ContactGroupMemberList:Kt,ContactGroupMembersAdded:Jt,DivisionList:Yt,DivisionCreated:es,
Division:ts,DivisionMemberList:ss,DivisionMembersAdded:ns,ContactList:as,ChatContactList:ls,ChatContactDetails:_s,UserSettings:so,
MeetingAuthenticationSettings:oo,RecordingAuthenticationSettings:no,UserMeetingSecuritySettings:io,GroupSettings:ao,GroupMeetingSecuritySettings:po,
GroupLockSettings:lo,GroupLockSecuritySettings:mo,UserListItem:_o,UserType:yo,UserBase:uo,PronounsOption:fo,PhoneNumber:co,
LoginType:go,ZoomOneType:bo,AuthenticationSettings:wo,VirtualBackground:ho,MeetingSummaryTemplate:ko,PresenceStatus:vo,Assistant:jo,
Scheduler:Ao,GroupChannel:Oo,GroupMember:qo,GroupAdmin:No,WebinarRegistrationOptions:So,WebinarRegistrationQuestion:Eo,WebinarRegistrationCustomQuestion:zo,
ContactGroupListItem:Co,ContactGroupPrivacy:xo,ContactGroupMember:Lo,DivisionMember:Mo,Contact:$o,ChatContact:Fo,UserAudioConferencingSettings:To,
UserEmailNotificationSettings:Go,FeatureSettings:Io,UserInMeetingSettings:Vo,ProfileSettings:Uo,UserRecordingSettings:Ro,
UserScheduleMeetingSettings:Do,UserTelephonySettings:Zo,TspSettings:Wo,WhiteboardSettings:Bo,MeetingAuthenticationOption:Ho,
RecordingAuthenticationOption:Ko,MeetingSecurity:Qo,GroupAudioConferencingSettings:Jo,GroupEmailNotificationSettings:Po,
GroupInMeetingSettings:Yo,OtherOptionsSettings:Xo,GroupRecordingSettings:en,GroupScheduleMeetingSettings:rn,GroupTelephonySettings:tn,
ChatSettings:sn,ChatEtiquetteTool:on,GroupLockAudioConferencing:nn,GroupLockEmailNotification:an,GroupLockInMeeting:pn,GroupLockOtherOptions:ln,
GroupLockRecording:mn,GroupLockScheduleMeeting:_n,GroupLockTelephony:yn,GroupLockMeetingSecurity:un,UserStatus:fn,PlanUnitedType:cn,
LicenseInfo:gn,CustomAttribute:dn,ContactGroupMemberType:bn,ContactType:wn,AudioConferencingSettings:hn,TollFreeDialIn:kn,
TollDialIn:vn,CallMeSettings:jn,EmailNotificationSettings:An,EventCapacity:On,SettingsLicense:qn,InMeetingSettings:Nn,PollSettings:Sn,
SignLanguage:En,VirtualBackgroundSettings:zn,RecordingSettings:Cn,AnnouncedRecordingSettings:xn,ScheduleMeetingSettings:Ln,
MeetingPasswordRequirement:Mn,TelephonySettings:$n,CountrySelection:Fn,AuthenticationOption:Tn,EncryptionType:Gn,TranslatedCaptions:In,
GroupPollSettings:Vn,ArchiveSettings:Un,ChatRetention:Rn,ChatContactPolicy:Dn,IpAccessControl:Zn,DialInNumber:Wn,ClosedCaptioningSettings:Bn,
DataCenterRegion:Hn,ManualCaptioningSettings:Kn,WebinarChatSettings:Qn,WebinarLiveStreamingSettings:Jn,LanguageInterpretationSettings:Pn,
ExcludableDataCenterRegion:Yn,RecordingNotification:Xn,PhoneCountry:ei};export const answers: Readonly<Record<string, Check>> = ri;
export const shapes: Readonly<Record<string, Check>> = ti;
