// @ts-nocheck: the types of the exports are all that is said.
/**
 * Checks of what is sent: parameters, bodies, and the shapes of bodies that a query selects.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Check } from "./check.js";

function i(o,t){return o===null?[t]:(o.push(t),o)}function wr(o){let t=0;for(const e of o)t+=1;return t}const hr=qo,kr={
type:"string",enum:["active","inactive","pending"]};function qo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!=
"string"&&(e=i(e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}),r++),o==="active"||o===
"inactive"||o==="pending"||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:kr.enum},message:"must be equal t\
o one of the allowed values"}),r++),qo.errors=e,r===0}const mo=No;function No(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{
instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),typeof o=="number"&&isFinite(o)&&
((o>2e3||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:2e3},message:"must be <= 2000"}),
r++),(o<1||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}),
r++)),No.errors=e,r===0}const f=Po;function Po(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"}),r++),Po.errors=e,r===0}const vr=Oo,jr={type:"string",enum:["custom_attributes",
"host_key"]};function Oo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,keyword:"\
type",params:{type:"string"},message:"must be string"}),r++),o==="custom_attributes"||o==="host_key"||(e=i(e,{instancePath:t,
keyword:"enum",params:{allowedValues:jr.enum},message:"must be equal to one of the allowed values"}),r++),Oo.errors=e,r===
0}const Ar=Io,qr={type:"string",enum:["zoom_workforce_management","zoom_compliance_management"]};function Io(o,{instancePath:t=""}={}){
let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be \
string"}),r++),o==="zoom_workforce_management"||o==="zoom_compliance_management"||(e=i(e,{instancePath:t,keyword:"enum",
params:{allowedValues:qr.enum},message:"must be equal to one of the allowed values"}),r++),Io.errors=e,r===0}const Nr=To,
Pr={type:"object",required:["action","user_info"],properties:{action:{type:"string",enum:["create","autoCreate","custCre\
ate","ssoCreate"]},user_info:{$ref:"UserCreateInfo"}},additionalProperties:!1},Or={type:"object",required:["email","type"],
properties:{email:{type:"string",format:"email",maxLength:128},first_name:{type:"string",maxLength:64},last_name:{type:"\
string",maxLength:64},display_name:{type:"string",maxLength:128},password:{$ref:"Password"},type:{$ref:"UserTypeInput"},
division_ids:{type:"array",items:{type:"string"}},feature:{type:"object",properties:{zoom_phone:{type:"boolean"},zoom_one_type:{
$ref:"ZoomOneTypeInput"}},additionalProperties:!1},plan_united_type:{$ref:"PlanUnitedTypeInput"},license_info_list:{type:"\
array",maxItems:2,items:{$ref:"LicenseInfoInput"}}},additionalProperties:!1},d=Object.prototype.hasOwnProperty,u=wr,oe=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;function M(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="string"?(u(o)>32&&(e=i(e,{instancePath:t,keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}),r++),u(o)<8&&(e=i(e,{instancePath:t,keyword:"\
minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"}),r++)):(e=i(e,{instancePath:t,keyword:"type",
params:{type:"string"},message:"must be string"}),r++),M.errors=e,r===0}const Ir={type:"integer",enum:[1,2,3,4,99]};function V(o,{
instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{instancePath:t,
keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),o===1||o===2||o===3||o===4||o===99||(e=i(e,{instancePath:t,
keyword:"enum",params:{allowedValues:Ir.enum},message:"must be equal to one of the allowed values"}),r++),V.errors=e,r===
0}const Tr={type:"integer",format:"int64",enum:[0,16,32,64,128,33554432,134217728,268435456,536870912,1073741824,4294967296,
8589934592,17179869184,34359738368,68719476736,137438953472,274877906944,549755813888,1099511627776,2199023255552,4398046511104,
0x40000000000000,72057594037927940,0x200000000000000,0x800000000000000]},_o=fullFormats.int64;function C(o,{instancePath:t=""}={}){
let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{instancePath:t,keyword:"type",params:{
type:"integer"},message:"must be integer"}),r++),o===0||o===16||o===32||o===64||o===128||o===33554432||o===134217728||o===
268435456||o===536870912||o===1073741824||o===4294967296||o===8589934592||o===17179869184||o===34359738368||o===68719476736||
o===137438953472||o===274877906944||o===549755813888||o===1099511627776||o===2199023255552||o===4398046511104||o===0x40000000000000||
o===72057594037927940||o===0x200000000000000||o===0x800000000000000||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:Tr.
enum},message:"must be equal to one of the allowed values"}),r++),typeof o=="number"&&isFinite(o)&&(_o.validate(o)||(e=i(
e,{instancePath:t,keyword:"format",params:{format:"int64"},message:'must match format "int64"'}),r++)),C.errors=e,r===0}
const zr={type:"string",enum:["1","2","4","8","16","32","64","128","256","512","1024","2048","4096","8192","16384","3276\
8","65536","131072","none"]};function G(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"}),r++),o==="1"||o==="2"||o==="4"||o==="8"||o==="16"||o===
"32"||o==="64"||o==="128"||o==="256"||o==="512"||o==="1024"||o==="2048"||o==="4096"||o==="8192"||o==="16384"||o==="32768"||
o==="65536"||o==="131072"||o==="none"||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:zr.enum},message:"mus\
t be equal to one of the allowed values"}),r++),G.errors=e,r===0}const yo={type:"object",required:["license_type","licen\
se_option","subscription_id"],properties:{license_type:{type:"string",enum:["MEETING","ZOOM_WORKPLACE_BUNDLE"]},license_option:{
type:"integer",format:"int64",enum:[2,4,8,16,32,64,128,33554432,134217728,268435456,536870912,1073741824,4294967296,8589934592,
17179869184,34359738368,68719476736,137438953472,274877906944,549755813888,1099511627776,2199023255552,4398046511104,0x40000000000000,
72057594037927940,0x200000000000000,0x800000000000000]},subscription_id:{type:"string"}},additionalProperties:!1};function w(o,{
instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.license_type===void 0&&(e=i(e,{instancePath:t,
keyword:"required",params:{missingProperty:"license_type"},message:"must have required property 'license_type'"}),r++),o.
license_option===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"license_option"},message:"mu\
st have required property 'license_option'"}),r++),o.subscription_id===void 0&&(e=i(e,{instancePath:t,keyword:"required",
params:{missingProperty:"subscription_id"},message:"must have required property 'subscription_id'"}),r++);for(const s in o)
s==="license_type"||s==="license_option"||s==="subscription_id"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.license_type!==void 0){let s=o.license_type;
typeof s!="string"&&(e=i(e,{instancePath:t+"/license_type",keyword:"type",params:{type:"string"},message:"must be string"}),
r++),s==="MEETING"||s==="ZOOM_WORKPLACE_BUNDLE"||(e=i(e,{instancePath:t+"/license_type",keyword:"enum",params:{allowedValues:yo.
properties.license_type.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.license_option!==void 0){
let s=o.license_option;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/license_option",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),r++),s===2||s===4||s===8||s===16||s===32||s===64||s===128||s===
33554432||s===134217728||s===268435456||s===536870912||s===1073741824||s===4294967296||s===8589934592||s===17179869184||
s===34359738368||s===68719476736||s===137438953472||s===274877906944||s===549755813888||s===1099511627776||s===2199023255552||
s===4398046511104||s===0x40000000000000||s===72057594037927940||s===0x200000000000000||s===0x800000000000000||(e=i(e,{instancePath:t+
"/license_option",keyword:"enum",params:{allowedValues:yo.properties.license_option.enum},message:"must be equal to one \
of the allowed values"}),r++),typeof s=="number"&&isFinite(s)&&(_o.validate(s)||(e=i(e,{instancePath:t+"/license_option",
keyword:"format",params:{format:"int64"},message:'must match format "int64"'}),r++))}o.subscription_id!==void 0&&typeof o.
subscription_id!="string"&&(e=i(e,{instancePath:t+"/subscription_id",keyword:"type",params:{type:"string"},message:"must\
 be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return w.
errors=e,r===0}function ue(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.email===
void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"email"},message:"must have required property \
'email'"}),r++),o.type===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"type"},message:"must\
 have required property 'type'"}),r++);for(const s in o)d.call(Or.properties,s)||(e=i(e,{instancePath:t,keyword:"additio\
nalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.email!==void 0){let s=o.
email;typeof s=="string"?(u(s)>128&&(e=i(e,{instancePath:t+"/email",keyword:"maxLength",params:{limit:128},message:"must\
 NOT have more than 128 characters"}),r++),oe.test(s)||(e=i(e,{instancePath:t+"/email",keyword:"format",params:{format:"\
email"},message:'must match format "email"'}),r++)):(e=i(e,{instancePath:t+"/email",keyword:"type",params:{type:"string"},
message:"must be string"}),r++)}if(o.first_name!==void 0){let s=o.first_name;typeof s=="string"?u(s)>64&&(e=i(e,{instancePath:t+
"/first_name",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}),r++):(e=i(e,{instancePath:t+
"/first_name",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}if(o.last_name!==void 0){let s=o.last_name;
typeof s=="string"?u(s)>64&&(e=i(e,{instancePath:t+"/last_name",keyword:"maxLength",params:{limit:64},message:"must NOT \
have more than 64 characters"}),r++):(e=i(e,{instancePath:t+"/last_name",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++)}if(o.display_name!==void 0){let s=o.display_name;typeof s=="string"?u(s)>128&&(e=i(e,{instancePath:t+
"/display_name",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}),r++):(e=i(e,{instancePath:t+
"/display_name",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}if(o.password!==void 0&&(M(o.password,
{instancePath:t+"/password"})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),o.type!==void 0&&(V(o.type,{instancePath:t+
"/type"})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),o.division_ids!==void 0){let s=o.division_ids;if(Array.isArray(
s)){const n=s.length;for(let a=0;a<n;a++)typeof s[a]!="string"&&(e=i(e,{instancePath:t+"/division_ids/"+a,keyword:"type",
params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/division_ids",keyword:"type",params:{
type:"array"},message:"must be array"}),r++}if(o.feature!==void 0){let s=o.feature;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const n in s)n==="zoom_phone"||n==="zoom_one_type"||(e=i(e,{instancePath:t+"/feature",keyword:"additionalPropert\
ies",params:{additionalProperty:n},message:"must NOT have additional properties"}),r++);s.zoom_phone!==void 0&&typeof s.
zoom_phone!="boolean"&&(e=i(e,{instancePath:t+"/feature/zoom_phone",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),r++),s.zoom_one_type!==void 0&&(C(s.zoom_one_type,{instancePath:t+"/feature/zoom_one_type"})||(e=e===null?
C.errors:e.concat(C.errors),r=e.length))}else e=i(e,{instancePath:t+"/feature",keyword:"type",params:{type:"object"},message:"\
must be object"}),r++}if(o.plan_united_type!==void 0&&(G(o.plan_united_type,{instancePath:t+"/plan_united_type"})||(e=e===
null?G.errors:e.concat(G.errors),r=e.length)),o.license_info_list!==void 0){let s=o.license_info_list;if(Array.isArray(s)){
s.length>2&&(e=i(e,{instancePath:t+"/license_info_list",keyword:"maxItems",params:{limit:2},message:"must NOT have more \
than 2 items"}),r++);const n=s.length;for(let a=0;a<n;a++)w(s[a],{instancePath:t+"/license_info_list/"+a})||(e=e===null?
w.errors:e.concat(w.errors),r=e.length)}else e=i(e,{instancePath:t+"/license_info_list",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be ob\
ject"}),r++;return ue.errors=e,r===0}function To(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){o.action===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"action"},message:"must\
 have required property 'action'"}),r++),o.user_info===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"\
user_info"},message:"must have required property 'user_info'"}),r++);for(const s in o)s==="action"||s==="user_info"||(e=
i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"}),r++);if(o.action!==void 0){let s=o.action;typeof s!="string"&&(e=i(e,{instancePath:t+"/action",keyword:"type",params:{
type:"string"},message:"must be string"}),r++),s==="create"||s==="autoCreate"||s==="custCreate"||s==="ssoCreate"||(e=i(e,
{instancePath:t+"/action",keyword:"enum",params:{allowedValues:Pr.properties.action.enum},message:"must be equal to one \
of the allowed values"}),r++)}o.user_info!==void 0&&(ue(o.user_info,{instancePath:t+"/user_info"})||(e=e===null?ue.errors:
e.concat(ue.errors),r=e.length))}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be objec\
t"}),r++;return To.errors=e,r===0}const m=zo;function zo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="string"?u(o)<1&&(e=i(e,{instancePath:t,keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}),r++):(e=i(e,{instancePath:t,keyword:"type",
params:{type:"string"},message:"must be string"}),r++),zo.errors=e,r===0}const ro=Eo,Er={type:"integer",enum:[0,1,11,21,
23,24,27,97,98,99,100,101]};function Eo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(e=i(e,{instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),o===0||o===
1||o===11||o===21||o===23||o===24||o===27||o===97||o===98||o===99||o===100||o===101||(e=i(e,{instancePath:t,keyword:"enu\
m",params:{allowedValues:Er.enum},message:"must be equal to one of the allowed values"}),r++),Eo.errors=e,r===0}const b=So;function So(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="boolean"&&(e=i(e,{instancePath:t,keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),So.errors=e,r===0}const Sr=xo,xr={type:["boolean","null"]};function xo(o,{
instancePath:t=""}={}){let e=null,r=0;return typeof o!="boolean"&&o!==null&&(e=i(e,{instancePath:t,keyword:"type",params:{
type:xr.type},message:"must be boolean,null"}),r++),xo.errors=e,r===0}const uo=Lo,Lr={type:"object",properties:{first_name:{
type:"string",maxLength:64},last_name:{type:"string",maxLength:64},display_name:{type:"string",maxLength:128},type:{$ref:"\
UserTypeInput"},plan_united_type:{$ref:"PlanUnitedTypeInput"},zoom_one_type:{$ref:"ZoomOneTypeInput"},license_info_list:{
type:"array",maxItems:2,items:{$ref:"LicenseInfoInput"}},feature:{type:"object",properties:{zoom_phone:{type:"boolean"}},
additionalProperties:!1},group_id:{type:"string"},division_ids:{type:"array",items:{type:"string"}},dept:{type:"string"},
company:{type:"string",maxLength:255},job_title:{type:"string",maxLength:128},manager:{type:"string",format:"email"},location:{
type:"string",maxLength:256},cost_center:{type:"string"},about_me:{type:"string",maxLength:150},linkedin_url:{type:"stri\
ng",format:"uri"},cms_user_id:{type:"string"},custom_attributes:{anyOf:[{type:"array",maxItems:5,items:{$ref:"CustomAttr\
ibuteInput"}},{$ref:"CustomAttributeInput"}]},phone_numbers:{anyOf:[{type:"array",maxItems:3,items:{$ref:"PhoneNumberInp\
ut"}},{$ref:"PhoneNumberInput"}]},phone_country:{type:"string"},phone_number:{type:"string"},language:{type:"string"},timezone:{
type:"string"},pronouns:{type:"string"},pronouns_option:{$ref:"PronounsOptionInput"},pmi:{type:"integer",format:"int64",
minimum:1e9,maximum:9999999999},use_pmi:{type:"boolean"},vanity_name:{type:"string"},host_key:{type:"string",minLength:6,
maxLength:10}},additionalProperties:!1};function T(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="k\
ey"||s==="name"||s==="value"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);o.key!==void 0&&typeof o.key!="string"&&(e=i(e,{instancePath:t+"/key",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=i(e,{instancePath:t+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.value!==void 0&&typeof o.value!="string"&&
(e=i(e,{instancePath:t+"/value",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return T.errors=e,r===0}const $r={type:"object",properties:{
code:{type:"string"},country:{type:"string"},label:{type:"string",enum:["Mobile","Office","Home","Fax"]},number:{type:"s\
tring"}},additionalProperties:!1};function z(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const s in o)s==="code"||s==="country"||s==="label"||s==="number"||(e=i(e,{instancePath:t,keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.code!==void 0&&typeof o.
code!="string"&&(e=i(e,{instancePath:t+"/code",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.country!==
void 0&&typeof o.country!="string"&&(e=i(e,{instancePath:t+"/country",keyword:"type",params:{type:"string"},message:"mus\
t be string"}),r++),o.label!==void 0){let s=o.label;typeof s!="string"&&(e=i(e,{instancePath:t+"/label",keyword:"type",params:{
type:"string"},message:"must be string"}),r++),s==="Mobile"||s==="Office"||s==="Home"||s==="Fax"||(e=i(e,{instancePath:t+
"/label",keyword:"enum",params:{allowedValues:$r.properties.label.enum},message:"must be equal to one of the allowed val\
ues"}),r++)}o.number!==void 0&&typeof o.number!="string"&&(e=i(e,{instancePath:t+"/number",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"}),r++;return z.errors=e,r===0}const Mr={type:"integer",enum:[1,2,3]};function fe(o,{instancePath:t=""}={}){let e=null,
r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{instancePath:t,keyword:"type",params:{type:"integ\
er"},message:"must be integer"}),r++),o===1||o===2||o===3||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:Mr.
enum},message:"must be equal to one of the allowed values"}),r++),fe.errors=e,r===0}const Vr=fullFormats.uri;function Lo(o,{
instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)d.call(Lr.properties,
a)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additiona\
l properties"}),r++);if(o.first_name!==void 0){let a=o.first_name;typeof a=="string"?u(a)>64&&(e=i(e,{instancePath:t+"/f\
irst_name",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}),r++):(e=i(e,{instancePath:t+
"/first_name",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}if(o.last_name!==void 0){let a=o.last_name;
typeof a=="string"?u(a)>64&&(e=i(e,{instancePath:t+"/last_name",keyword:"maxLength",params:{limit:64},message:"must NOT \
have more than 64 characters"}),r++):(e=i(e,{instancePath:t+"/last_name",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++)}if(o.display_name!==void 0){let a=o.display_name;typeof a=="string"?u(a)>128&&(e=i(e,{instancePath:t+
"/display_name",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}),r++):(e=i(e,{instancePath:t+
"/display_name",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}if(o.type!==void 0&&(V(o.type,{instancePath:t+
"/type"})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),o.plan_united_type!==void 0&&(G(o.plan_united_type,{instancePath:t+
"/plan_united_type"})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),o.zoom_one_type!==void 0&&(C(o.zoom_one_type,
{instancePath:t+"/zoom_one_type"})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),o.license_info_list!==void 0){let a=o.
license_info_list;if(Array.isArray(a)){a.length>2&&(e=i(e,{instancePath:t+"/license_info_list",keyword:"maxItems",params:{
limit:2},message:"must NOT have more than 2 items"}),r++);const l=a.length;for(let p=0;p<l;p++)w(a[p],{instancePath:t+"/\
license_info_list/"+p})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)}else e=i(e,{instancePath:t+"/license_info_l\
ist",keyword:"type",params:{type:"array"},message:"must be array"}),r++}if(o.feature!==void 0){let a=o.feature;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const l in a)l!=="zoom_phone"&&(e=i(e,{instancePath:t+"/feature",keyword:"additionalPro\
perties",params:{additionalProperty:l},message:"must NOT have additional properties"}),r++);a.zoom_phone!==void 0&&typeof a.
zoom_phone!="boolean"&&(e=i(e,{instancePath:t+"/feature/zoom_phone",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),r++)}else e=i(e,{instancePath:t+"/feature",keyword:"type",params:{type:"object"},message:"must be object"}),
r++}if(o.group_id!==void 0&&typeof o.group_id!="string"&&(e=i(e,{instancePath:t+"/group_id",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),o.division_ids!==void 0){let a=o.division_ids;if(Array.isArray(a)){const l=a.length;
for(let p=0;p<l;p++)typeof a[p]!="string"&&(e=i(e,{instancePath:t+"/division_ids/"+p,keyword:"type",params:{type:"string"},
message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/division_ids",keyword:"type",params:{type:"array"},message:"\
must be array"}),r++}if(o.dept!==void 0&&typeof o.dept!="string"&&(e=i(e,{instancePath:t+"/dept",keyword:"type",params:{
type:"string"},message:"must be string"}),r++),o.company!==void 0){let a=o.company;typeof a=="string"?u(a)>255&&(e=i(e,{
instancePath:t+"/company",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}),r++):
(e=i(e,{instancePath:t+"/company",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}if(o.job_title!==
void 0){let a=o.job_title;typeof a=="string"?u(a)>128&&(e=i(e,{instancePath:t+"/job_title",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"}),r++):(e=i(e,{instancePath:t+"/job_title",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++)}if(o.manager!==void 0){let a=o.manager;typeof a=="string"?oe.test(a)||(e=i(e,{instancePath:t+
"/manager",keyword:"format",params:{format:"email"},message:'must match format "email"'}),r++):(e=i(e,{instancePath:t+"/\
manager",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}if(o.location!==void 0){let a=o.location;
typeof a=="string"?u(a)>256&&(e=i(e,{instancePath:t+"/location",keyword:"maxLength",params:{limit:256},message:"must NOT\
 have more than 256 characters"}),r++):(e=i(e,{instancePath:t+"/location",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++)}if(o.cost_center!==void 0&&typeof o.cost_center!="string"&&(e=i(e,{instancePath:t+"/cost_center",
keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.about_me!==void 0){let a=o.about_me;typeof a=="s\
tring"?u(a)>150&&(e=i(e,{instancePath:t+"/about_me",keyword:"maxLength",params:{limit:150},message:"must NOT have more t\
han 150 characters"}),r++):(e=i(e,{instancePath:t+"/about_me",keyword:"type",params:{type:"string"},message:"must be str\
ing"}),r++)}if(o.linkedin_url!==void 0){let a=o.linkedin_url;typeof a=="string"?Vr(a)||(e=i(e,{instancePath:t+"/linkedin\
_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}),r++):(e=i(e,{instancePath:t+"/linkedin_\
url",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}if(o.cms_user_id!==void 0&&typeof o.cms_user_id!=
"string"&&(e=i(e,{instancePath:t+"/cms_user_id",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.
custom_attributes!==void 0){let a=o.custom_attributes;const l=r;let p=!1;const y=r;if(Array.isArray(a)){a.length>5&&(e=i(
e,{instancePath:t+"/custom_attributes",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"}),r++);
const _=a.length;for(let g=0;g<_;g++)T(a[g],{instancePath:t+"/custom_attributes/"+g})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)}else e=i(e,{instancePath:t+"/custom_attributes",keyword:"type",params:{type:"array"},message:"must be array"}),
r++;var s=y===r;if(p=p||s,!p){const _=r;T(a,{instancePath:t+"/custom_attributes"})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length);var s=_===r;p=p||s}p?(r=l,e!==null&&(l?e.length=l:e=null)):(e=i(e,{instancePath:t+"/custom_attributes",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"}),r++)}if(o.phone_numbers!==void 0){let a=o.phone_numbers;const l=r;
let p=!1;const y=r;if(Array.isArray(a)){a.length>3&&(e=i(e,{instancePath:t+"/phone_numbers",keyword:"maxItems",params:{limit:3},
message:"must NOT have more than 3 items"}),r++);const _=a.length;for(let g=0;g<_;g++)z(a[g],{instancePath:t+"/phone_num\
bers/"+g})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=i(e,{instancePath:t+"/phone_numbers",keyword:"typ\
e",params:{type:"array"},message:"must be array"}),r++;var n=y===r;if(p=p||n,!p){const _=r;z(a,{instancePath:t+"/phone_n\
umbers"})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);var n=_===r;p=p||n}p?(r=l,e!==null&&(l?e.length=l:e=null)):
(e=i(e,{instancePath:t+"/phone_numbers",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),r++)}if(o.phone_country!==
void 0&&typeof o.phone_country!="string"&&(e=i(e,{instancePath:t+"/phone_country",keyword:"type",params:{type:"string"},
message:"must be string"}),r++),o.phone_number!==void 0&&typeof o.phone_number!="string"&&(e=i(e,{instancePath:t+"/phone\
_number",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.language!==void 0&&typeof o.language!="\
string"&&(e=i(e,{instancePath:t+"/language",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.timezone!==
void 0&&typeof o.timezone!="string"&&(e=i(e,{instancePath:t+"/timezone",keyword:"type",params:{type:"string"},message:"m\
ust be string"}),r++),o.pronouns!==void 0&&typeof o.pronouns!="string"&&(e=i(e,{instancePath:t+"/pronouns",keyword:"type",
params:{type:"string"},message:"must be string"}),r++),o.pronouns_option!==void 0&&(fe(o.pronouns_option,{instancePath:t+
"/pronouns_option"})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),o.pmi!==void 0){let a=o.pmi;typeof a=="numb\
er"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=i(e,{instancePath:t+"/pmi",keyword:"type",params:{type:"integer"},message:"must \
be integer"}),r++),typeof a=="number"&&isFinite(a)&&((a>9999999999||isNaN(a))&&(e=i(e,{instancePath:t+"/pmi",keyword:"ma\
ximum",params:{comparison:"<=",limit:9999999999},message:"must be <= 9999999999"}),r++),(a<1e9||isNaN(a))&&(e=i(e,{instancePath:t+
"/pmi",keyword:"minimum",params:{comparison:">=",limit:1e9},message:"must be >= 1000000000"}),r++),_o.validate(a)||(e=i(
e,{instancePath:t+"/pmi",keyword:"format",params:{format:"int64"},message:'must match format "int64"'}),r++))}if(o.use_pmi!==
void 0&&typeof o.use_pmi!="boolean"&&(e=i(e,{instancePath:t+"/use_pmi",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}),r++),o.vanity_name!==void 0&&typeof o.vanity_name!="string"&&(e=i(e,{instancePath:t+"/vanity_name",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++),o.host_key!==void 0){let a=o.host_key;typeof a=="string"?(u(
a)>10&&(e=i(e,{instancePath:t+"/host_key",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 char\
acters"}),r++),u(a)<6&&(e=i(e,{instancePath:t+"/host_key",keyword:"minLength",params:{limit:6},message:"must NOT have fe\
wer than 6 characters"}),r++)):(e=i(e,{instancePath:t+"/host_key",keyword:"type",params:{type:"string"},message:"must be\
 string"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Lo.
errors=e,r===0}const Cr=$o,Gr={type:"string",enum:["disassociate","delete"]};function $o(o,{instancePath:t=""}={}){let e=null,
r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}),r++),
o==="disassociate"||o==="delete"||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:Gr.enum},message:"must be \
equal to one of the allowed values"}),r++),$o.errors=e,r===0}const Fr=Mo;function Mo(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.account_id===void 0&&
(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"account_id"},message:"must have required property 'ac\
count_id'"}),r++);for(const s in o)s!=="account_id"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.account_id!==void 0&&typeof o.account_id!="string"&&(e=i(e,{instancePath:t+
"/account_id",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return Mo.errors=e,r===0}const Rr=Vo,Ur={type:"object",required:[
"feature_type","feature_value","users"],properties:{feature_type:{type:"string",enum:["user_type","concurrent_meeting","\
large_meeting","webinar","zoom_events","zoom_whiteboard","plan_united_type","zoom_one_type","zoom_iq_for_sales","zoom_re\
venue_accelerator","zoom_clips_plus"]},feature_value:{type:"string"},subscription_id:{type:"string"},users:{type:"array",
maxItems:30,items:{type:"object",properties:{id:{type:"string"},email:{type:"string",format:"email"}},additionalProperties:!1}},
license_info_list:{type:"array",maxItems:2,items:{$ref:"LicenseInfoInput"}}},additionalProperties:!1};function Vo(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.feature_type===void 0&&(e=i(e,{instancePath:t,keyword:"req\
uired",params:{missingProperty:"feature_type"},message:"must have required property 'feature_type'"}),r++),o.feature_value===
void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"feature_value"},message:"must have required p\
roperty 'feature_value'"}),r++),o.users===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"use\
rs"},message:"must have required property 'users'"}),r++);for(const s in o)s==="feature_type"||s==="feature_value"||s===
"subscription_id"||s==="users"||s==="license_info_list"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.feature_type!==void 0){let s=o.feature_type;typeof s!="string"&&
(e=i(e,{instancePath:t+"/feature_type",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="user_t\
ype"||s==="concurrent_meeting"||s==="large_meeting"||s==="webinar"||s==="zoom_events"||s==="zoom_whiteboard"||s==="plan_\
united_type"||s==="zoom_one_type"||s==="zoom_iq_for_sales"||s==="zoom_revenue_accelerator"||s==="zoom_clips_plus"||(e=i(
e,{instancePath:t+"/feature_type",keyword:"enum",params:{allowedValues:Ur.properties.feature_type.enum},message:"must be\
 equal to one of the allowed values"}),r++)}if(o.feature_value!==void 0&&typeof o.feature_value!="string"&&(e=i(e,{instancePath:t+
"/feature_value",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.subscription_id!==void 0&&typeof o.
subscription_id!="string"&&(e=i(e,{instancePath:t+"/subscription_id",keyword:"type",params:{type:"string"},message:"must\
 be string"}),r++),o.users!==void 0){let s=o.users;if(Array.isArray(s)){s.length>30&&(e=i(e,{instancePath:t+"/users",keyword:"\
maxItems",params:{limit:30},message:"must NOT have more than 30 items"}),r++);const n=s.length;for(let a=0;a<n;a++){let l=s[a];
if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="id"||p==="email"||(e=i(e,{instancePath:t+"/users/"+a,
keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}),r++);if(l.id!==
void 0&&typeof l.id!="string"&&(e=i(e,{instancePath:t+"/users/"+a+"/id",keyword:"type",params:{type:"string"},message:"m\
ust be string"}),r++),l.email!==void 0){let p=l.email;typeof p=="string"?oe.test(p)||(e=i(e,{instancePath:t+"/users/"+a+
"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),r++):(e=i(e,{instancePath:t+"/us\
ers/"+a+"/email",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}}else e=i(e,{instancePath:t+"/use\
rs/"+a,keyword:"type",params:{type:"object"},message:"must be object"}),r++}}else e=i(e,{instancePath:t+"/users",keyword:"\
type",params:{type:"array"},message:"must be array"}),r++}if(o.license_info_list!==void 0){let s=o.license_info_list;if(Array.
isArray(s)){s.length>2&&(e=i(e,{instancePath:t+"/license_info_list",keyword:"maxItems",params:{limit:2},message:"must NO\
T have more than 2 items"}),r++);const n=s.length;for(let a=0;a<n;a++)w(s[a],{instancePath:t+"/license_info_list/"+a})||
(e=e===null?w.errors:e.concat(w.errors),r=e.length)}else e=i(e,{instancePath:t+"/license_info_list",keyword:"type",params:{
type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"m\
ust be object"}),r++;return Vo.errors=e,r===0}const Zr=Co;function Co(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.email===void 0&&(e=i(
e,{instancePath:t,keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"}),r++);
for(const s in o)s!=="email"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);if(o.email!==void 0){let s=o.email;typeof s=="string"?(u(s)>128&&(e=i(e,{instancePath:t+
"/email",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}),r++),oe.test(s)||(e=i(
e,{instancePath:t+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),r++)):(e=i(e,{
instancePath:t+"/email",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Co.errors=e,r===0}const Dr=Go;function Go(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.password===void 0&&(e=
i(e,{instancePath:t,keyword:"required",params:{missingProperty:"password"},message:"must have required property 'passwor\
d'"}),r++);for(const s in o)s!=="password"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.password!==void 0&&(M(o.password,{instancePath:t+"/password"})||(e=
e===null?M.errors:e.concat(M.errors),r=e.length))}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return Go.errors=e,r===0}const Br=Fo,Wr={type:"object",required:["action"],properties:{action:{type:"\
string",enum:["activate","deactivate","clock_in","clock_out"]}},additionalProperties:!1};function Fo(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.action===void 0&&(e=i(e,{instancePath:t,keyword:"required",
params:{missingProperty:"action"},message:"must have required property 'action'"}),r++);for(const s in o)s!=="action"&&(e=
i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"}),r++);if(o.action!==void 0){let s=o.action;typeof s!="string"&&(e=i(e,{instancePath:t+"/action",keyword:"type",params:{
type:"string"},message:"must be string"}),r++),s==="activate"||s==="deactivate"||s==="clock_in"||s==="clock_out"||(e=i(e,
{instancePath:t+"/action",keyword:"enum",params:{allowedValues:Wr.properties.action.enum},message:"must be equal to one \
of the allowed values"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),
r++;return Fo.errors=e,r===0}const Hr=Ro,Kr={type:"string",maxLength:512,enum:["token","zak","onbehalf"]};function Ro(o,{
instancePath:t=""}={}){let e=null,r=0;return o==="token"||o==="zak"||o==="onbehalf"||(e=i(e,{instancePath:t,keyword:"enu\
m",params:{allowedValues:Kr.enum},message:"must be equal to one of the allowed values"}),r++),typeof o=="string"?u(o)>512&&
(e=i(e,{instancePath:t,keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}),r++):(e=
i(e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}),r++),Ro.errors=e,r===0}const Jr=Uo;function Uo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{
instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),typeof o=="number"&&isFinite(o)&&
(o>31536e3||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:31536e3},message:"must be \
<= 31536000"}),r++),Uo.errors=e,r===0}const le=Zo,Qr={type:"string",enum:["meeting_authentication","recording_authentica\
tion","meeting_security"]};function Zo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"}),r++),o==="meeting_authentication"||o==="recording_authe\
ntication"||o==="meeting_security"||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:Qr.enum},message:"must b\
e equal to one of the allowed values"}),r++),Zo.errors=e,r===0}const Yr=Do;const Xr={type:"object",properties:{audio_conferencing:{$ref:"UserAudioConferencingSettingsInput"},email_notification:{$ref:"\
UserEmailNotificationSettingsInput"},feature:{$ref:"FeatureSettingsInput"},in_meeting:{$ref:"UserInMeetingSettingsInput"},
profile:{$ref:"ProfileSettingsInput"},recording:{$ref:"UserRecordingSettingsInput"},schedule_meeting:{$ref:"UserSchedule\
MeetingSettingsInput"},telephony:{$ref:"UserTelephonySettingsInput"},tsp:{$ref:"TspSettingsInput"}},additionalProperties:!1},
et={type:"object",properties:{participant_phone_masking:{type:"object",properties:{enable:{type:"boolean"},masking_type:{
type:"string",enum:["mask_default","mask_first_5","mask_except_last_4"]}},additionalProperties:!1},global_dial_in_countries:{
type:"object",properties:{selected_countries:{type:"array",items:{$ref:"PhoneCountryInput"}},include_toll_free:{type:"bo\
olean"}},additionalProperties:!1}},additionalProperties:!1};function h(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="c\
ode"||s==="name"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"}),r++);o.code!==void 0&&typeof o.code!="string"&&(e=i(e,{instancePath:t+"/code",keyword:"typ\
e",params:{type:"string"},message:"must be string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=i(e,{instancePath:t+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"}),r++;return h.errors=e,r===0}function de(o,{instancePath:t=""}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="participant_phone_masking"||s==="global_dial_in_c\
ountries"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}),r++);if(o.participant_phone_masking!==void 0){let s=o.participant_phone_masking;if(s&&typeof s=="\
object"&&!Array.isArray(s)){for(const n in s)n==="enable"||n==="masking_type"||(e=i(e,{instancePath:t+"/participant_phon\
e_masking",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}),
r++);if(s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/participant_phone_masking/enable",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),s.masking_type!==void 0){let n=s.masking_type;typeof n!="\
string"&&(e=i(e,{instancePath:t+"/participant_phone_masking/masking_type",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),n==="mask_default"||n==="mask_first_5"||n==="mask_except_last_4"||(e=i(e,{instancePath:t+"/partic\
ipant_phone_masking/masking_type",keyword:"enum",params:{allowedValues:et.properties.participant_phone_masking.properties.
masking_type.enum},message:"must be equal to one of the allowed values"}),r++)}}else e=i(e,{instancePath:t+"/participant\
_phone_masking",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.global_dial_in_countries!==void 0){
let s=o.global_dial_in_countries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="selected_countries"||
n==="include_toll_free"||(e=i(e,{instancePath:t+"/global_dial_in_countries",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}),r++);if(s.selected_countries!==void 0){let n=s.selected_countries;if(Array.
isArray(n)){const a=n.length;for(let l=0;l<a;l++)h(n[l],{instancePath:t+"/global_dial_in_countries/selected_countries/"+
l})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)}else e=i(e,{instancePath:t+"/global_dial_in_countries/selected_\
countries",keyword:"type",params:{type:"array"},message:"must be array"}),r++}s.include_toll_free!==void 0&&typeof s.include_toll_free!=
"boolean"&&(e=i(e,{instancePath:t+"/global_dial_in_countries/include_toll_free",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++)}else e=i(e,{instancePath:t+"/global_dial_in_countries",keyword:"type",params:{type:"object"},message:"\
must be object"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return de.
errors=e,r===0}function ce(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
cloud_recording_available_reminder"||s==="recording_available_reminder_alternative_hosts"||s==="recording_available_remi\
nder_schedulers"||s==="alternative_host_reminder"||s==="cancel_meeting_reminder"||s==="jbh_reminder"||s==="schedule_for_\
reminder"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}),r++);o.cloud_recording_available_reminder!==void 0&&typeof o.cloud_recording_available_reminder!=
"boolean"&&(e=i(e,{instancePath:t+"/cloud_recording_available_reminder",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.recording_available_reminder_alternative_hosts!==void 0&&typeof o.recording_available_reminder_alternative_hosts!=
"boolean"&&(e=i(e,{instancePath:t+"/recording_available_reminder_alternative_hosts",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.recording_available_reminder_schedulers!==void 0&&typeof o.recording_available_reminder_schedulers!=
"boolean"&&(e=i(e,{instancePath:t+"/recording_available_reminder_schedulers",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.alternative_host_reminder!==void 0&&typeof o.alternative_host_reminder!="boolean"&&(e=i(e,{instancePath:t+
"/alternative_host_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.cancel_meeting_reminder!==
void 0&&typeof o.cancel_meeting_reminder!="boolean"&&(e=i(e,{instancePath:t+"/cancel_meeting_reminder",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.jbh_reminder!==void 0&&typeof o.jbh_reminder!="boolean"&&(e=i(e,{instancePath:t+
"/jbh_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.schedule_for_reminder!==void 0&&
typeof o.schedule_for_reminder!="boolean"&&(e=i(e,{instancePath:t+"/schedule_for_reminder",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"mus\
t be object"}),r++;return ce.errors=e,r===0}const pe={type:"object",properties:{concurrent_meeting:{type:"string",enum:[
"Basic","Plus","None"]},large_meeting:{type:"boolean"},large_meeting_capacity:{type:"integer"},meeting_capacity:{type:"i\
nteger"},webinar:{type:"boolean"},webinar_capacity:{type:"integer",enum:[100,500,501,1e3,1001,3e3,5e3,1e4]},zoom_events:{
type:"boolean"},zoom_events_capacity:{type:"integer",enum:[500,1e3,3e3,5e3,1e4,2e4,3e4,5e4]},zoom_events_unlimited:{type:"\
boolean"},zoom_events_unlimited_capacities:{type:"array",maxItems:9,items:{$ref:"EventCapacityInput"}},zoom_sessions_unlimited:{
type:"boolean"},zoom_sessions_unlimited_capacities:{type:"array",maxItems:9,items:{$ref:"EventCapacityInput"}},zoom_events_pay_per_attendee:{
type:"boolean"},zoom_sessions_pay_per_attendee:{type:"boolean"},zoom_phone:{type:"boolean"},zoom_iq_for_sales:{type:"boo\
lean"},zoom_revenue_accelerator:{type:"boolean"},zoom_whiteboard:{type:"boolean"},zoom_whiteboard_plus:{type:"boolean"},
zoom_translated_captions:{type:"boolean"},zoom_customer_managed_key:{type:"boolean"},zoom_huddles:{type:"boolean"},zoom_quality_management:{
type:"boolean"},zoom_workforce_management:{type:"boolean"},zoom_scheduler:{type:"boolean"},zoom_clips_plus:{type:"boolea\
n"},zoom_mail_calendar:{type:"boolean"},zoom_compliance_management:{type:"boolean"},zoom_docs:{type:"boolean"},zoom_spots:{
type:"boolean"},license_info_list:{type:"array",items:{$ref:"SettingsLicenseInput"}}},additionalProperties:!1},ot={type:"\
integer",enum:[100,500,1e3,3e3,5e3,1e4,2e4,3e4,5e4]};function E(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{instancePath:t,keyword:"type",params:{type:"integer"},message:"must be\
 integer"}),r++),o===100||o===500||o===1e3||o===3e3||o===5e3||o===1e4||o===2e4||o===3e4||o===5e4||(e=i(e,{instancePath:t,
keyword:"enum",params:{allowedValues:ot.enum},message:"must be equal to one of the allowed values"}),r++),E.errors=e,r===
0}const fo={type:"object",required:["license_type","license_option"],properties:{license_type:{type:"string",enum:["ZOOM\
_WHITEBOARD","ZOOM_TRANSLATED_CAPTIONS","ZOOM_SCHEDULER","ZOOM_CLIPS","ZOOM_VISITOR_MANAGEMENT","ZOOM_CMK","ZOOM_DOCS","\
ZOOM_REVENUE_ACCELERATOR","ZOOM_COMPLIANCE_MANAGEMENT","ZOOM_WORKFORCE_MANAGEMENT","ZOOM_QUALITY_MANAGEMENT","ZOOM_HEALT\
HCARE_CLINICAL_NOTES","ZOOM_EVENTS_NEW_SAAS","ZOOM_EVENTS_CONSUMPTION","ZOOM_WEBINARS_PLUS","ZOOM_WEBINARS_PLUS_CONSUMPT\
ION"]},license_option:{type:"integer",enum:[0,1,2,4,8,16,32,64,128,256,512,1024,2048,4086,4096,8192,16384,32768,65536,131072,
262144,524288,2147483648,549755813888,1099511627776,2199023255552,8796093022208,17592186044416,281474976710656,4503599627370496]},
subscription_id:{type:"string"}},additionalProperties:!1};function be(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.license_type===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"\
license_type"},message:"must have required property 'license_type'"}),r++),o.license_option===void 0&&(e=i(e,{instancePath:t,
keyword:"required",params:{missingProperty:"license_option"},message:"must have required property 'license_option'"}),r++);
for(const s in o)s==="license_type"||s==="license_option"||s==="subscription_id"||(e=i(e,{instancePath:t,keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.license_type!==void 0){
let s=o.license_type;typeof s!="string"&&(e=i(e,{instancePath:t+"/license_type",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),s==="ZOOM_WHITEBOARD"||s==="ZOOM_TRANSLATED_CAPTIONS"||s==="ZOOM_SCHEDULER"||s==="ZOOM_CLIPS"||s===
"ZOOM_VISITOR_MANAGEMENT"||s==="ZOOM_CMK"||s==="ZOOM_DOCS"||s==="ZOOM_REVENUE_ACCELERATOR"||s==="ZOOM_COMPLIANCE_MANAGEM\
ENT"||s==="ZOOM_WORKFORCE_MANAGEMENT"||s==="ZOOM_QUALITY_MANAGEMENT"||s==="ZOOM_HEALTHCARE_CLINICAL_NOTES"||s==="ZOOM_EV\
ENTS_NEW_SAAS"||s==="ZOOM_EVENTS_CONSUMPTION"||s==="ZOOM_WEBINARS_PLUS"||s==="ZOOM_WEBINARS_PLUS_CONSUMPTION"||(e=i(e,{instancePath:t+
"/license_type",keyword:"enum",params:{allowedValues:fo.properties.license_type.enum},message:"must be equal to one of t\
he allowed values"}),r++)}if(o.license_option!==void 0){let s=o.license_option;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)||(e=i(e,{instancePath:t+"/license_option",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),s===
0||s===1||s===2||s===4||s===8||s===16||s===32||s===64||s===128||s===256||s===512||s===1024||s===2048||s===4086||s===4096||
s===8192||s===16384||s===32768||s===65536||s===131072||s===262144||s===524288||s===2147483648||s===549755813888||s===1099511627776||
s===2199023255552||s===8796093022208||s===17592186044416||s===281474976710656||s===4503599627370496||(e=i(e,{instancePath:t+
"/license_option",keyword:"enum",params:{allowedValues:fo.properties.license_option.enum},message:"must be equal to one \
of the allowed values"}),r++)}o.subscription_id!==void 0&&typeof o.subscription_id!="string"&&(e=i(e,{instancePath:t+"/s\
ubscription_id",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return be.errors=e,r===0}function ge(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)d.call(pe.properties,s)||(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.concurrent_meeting!==
void 0){let s=o.concurrent_meeting;typeof s!="string"&&(e=i(e,{instancePath:t+"/concurrent_meeting",keyword:"type",params:{
type:"string"},message:"must be string"}),r++),s==="Basic"||s==="Plus"||s==="None"||(e=i(e,{instancePath:t+"/concurrent_\
meeting",keyword:"enum",params:{allowedValues:pe.properties.concurrent_meeting.enum},message:"must be equal to one of th\
e allowed values"}),r++)}if(o.large_meeting!==void 0&&typeof o.large_meeting!="boolean"&&(e=i(e,{instancePath:t+"/large_\
meeting",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.large_meeting_capacity!==void 0){let s=o.
large_meeting_capacity;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/large_meeting_capaci\
ty",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++)}if(o.meeting_capacity!==void 0){let s=o.meeting_capacity;
typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/meeting_capacity",keyword:"type",params:{type:"\
integer"},message:"must be integer"}),r++)}if(o.webinar!==void 0&&typeof o.webinar!="boolean"&&(e=i(e,{instancePath:t+"/\
webinar",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_capacity!==void 0){let s=o.webinar_capacity;
typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/webinar_capacity",keyword:"type",params:{type:"\
integer"},message:"must be integer"}),r++),s===100||s===500||s===501||s===1e3||s===1001||s===3e3||s===5e3||s===1e4||(e=i(
e,{instancePath:t+"/webinar_capacity",keyword:"enum",params:{allowedValues:pe.properties.webinar_capacity.enum},message:"\
must be equal to one of the allowed values"}),r++)}if(o.zoom_events!==void 0&&typeof o.zoom_events!="boolean"&&(e=i(e,{instancePath:t+
"/zoom_events",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_events_capacity!==void 0){
let s=o.zoom_events_capacity;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/zoom_events_ca\
pacity",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),s===500||s===1e3||s===3e3||s===5e3||s===
1e4||s===2e4||s===3e4||s===5e4||(e=i(e,{instancePath:t+"/zoom_events_capacity",keyword:"enum",params:{allowedValues:pe.properties.
zoom_events_capacity.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.zoom_events_unlimited!==void 0&&
typeof o.zoom_events_unlimited!="boolean"&&(e=i(e,{instancePath:t+"/zoom_events_unlimited",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.zoom_events_unlimited_capacities!==void 0){let s=o.zoom_events_unlimited_capacities;
if(Array.isArray(s)){s.length>9&&(e=i(e,{instancePath:t+"/zoom_events_unlimited_capacities",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"}),r++);const n=s.length;for(let a=0;a<n;a++)E(s[a],{instancePath:t+"/zoom_even\
ts_unlimited_capacities/"+a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)}else e=i(e,{instancePath:t+"/zoom_eve\
nts_unlimited_capacities",keyword:"type",params:{type:"array"},message:"must be array"}),r++}if(o.zoom_sessions_unlimited!==
void 0&&typeof o.zoom_sessions_unlimited!="boolean"&&(e=i(e,{instancePath:t+"/zoom_sessions_unlimited",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.zoom_sessions_unlimited_capacities!==void 0){let s=o.zoom_sessions_unlimited_capacities;
if(Array.isArray(s)){s.length>9&&(e=i(e,{instancePath:t+"/zoom_sessions_unlimited_capacities",keyword:"maxItems",params:{
limit:9},message:"must NOT have more than 9 items"}),r++);const n=s.length;for(let a=0;a<n;a++)E(s[a],{instancePath:t+"/\
zoom_sessions_unlimited_capacities/"+a})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)}else e=i(e,{instancePath:t+
"/zoom_sessions_unlimited_capacities",keyword:"type",params:{type:"array"},message:"must be array"}),r++}if(o.zoom_events_pay_per_attendee!==
void 0&&typeof o.zoom_events_pay_per_attendee!="boolean"&&(e=i(e,{instancePath:t+"/zoom_events_pay_per_attendee",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_sessions_pay_per_attendee!==void 0&&typeof o.zoom_sessions_pay_per_attendee!=
"boolean"&&(e=i(e,{instancePath:t+"/zoom_sessions_pay_per_attendee",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),r++),o.zoom_phone!==void 0&&typeof o.zoom_phone!="boolean"&&(e=i(e,{instancePath:t+"/zoom_phone",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_iq_for_sales!==void 0&&typeof o.zoom_iq_for_sales!=
"boolean"&&(e=i(e,{instancePath:t+"/zoom_iq_for_sales",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.zoom_revenue_accelerator!==void 0&&typeof o.zoom_revenue_accelerator!="boolean"&&(e=i(e,{instancePath:t+"/zoom_re\
venue_accelerator",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_whiteboard!==void 0&&typeof o.
zoom_whiteboard!="boolean"&&(e=i(e,{instancePath:t+"/zoom_whiteboard",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}),r++),o.zoom_whiteboard_plus!==void 0&&typeof o.zoom_whiteboard_plus!="boolean"&&(e=i(e,{instancePath:t+
"/zoom_whiteboard_plus",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_translated_captions!==
void 0&&typeof o.zoom_translated_captions!="boolean"&&(e=i(e,{instancePath:t+"/zoom_translated_captions",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_customer_managed_key!==void 0&&typeof o.zoom_customer_managed_key!=
"boolean"&&(e=i(e,{instancePath:t+"/zoom_customer_managed_key",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}),r++),o.zoom_huddles!==void 0&&typeof o.zoom_huddles!="boolean"&&(e=i(e,{instancePath:t+"/zoom_huddles",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_quality_management!==void 0&&typeof o.zoom_quality_management!=
"boolean"&&(e=i(e,{instancePath:t+"/zoom_quality_management",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.zoom_workforce_management!==void 0&&typeof o.zoom_workforce_management!="boolean"&&(e=i(e,{instancePath:t+
"/zoom_workforce_management",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_scheduler!==
void 0&&typeof o.zoom_scheduler!="boolean"&&(e=i(e,{instancePath:t+"/zoom_scheduler",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.zoom_clips_plus!==void 0&&typeof o.zoom_clips_plus!="boolean"&&(e=i(e,{instancePath:t+
"/zoom_clips_plus",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.zoom_mail_calendar!==void 0&&
typeof o.zoom_mail_calendar!="boolean"&&(e=i(e,{instancePath:t+"/zoom_mail_calendar",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.zoom_compliance_management!==void 0&&typeof o.zoom_compliance_management!="boolea\
n"&&(e=i(e,{instancePath:t+"/zoom_compliance_management",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.zoom_docs!==void 0&&typeof o.zoom_docs!="boolean"&&(e=i(e,{instancePath:t+"/zoom_docs",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.zoom_spots!==void 0&&typeof o.zoom_spots!="boolean"&&(e=i(e,{instancePath:t+
"/zoom_spots",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.license_info_list!==void 0){let s=o.
license_info_list;if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++)be(s[a],{instancePath:t+"/license_info_list/"+
a})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)}else e=i(e,{instancePath:t+"/license_info_list",keyword:"type",
params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return ge.errors=e,r===0}const N={type:"object",properties:{allow_users_to_delete_messages_in_meeting_chat:{
type:"boolean"},allow_live_streaming:{type:"boolean"},post_meeting_feedback:{type:"boolean"},whiteboard:{type:"boolean"},
allow_participants_chat_with:{type:"integer",enum:[1,2,3,4]},allow_users_save_chats:{type:"integer",enum:[1,2,3]},attendee_on_hold:{
type:"boolean"},breakout_room_schedule:{type:"boolean"},meeting_question_answer:{type:"boolean"},closed_captioning:{$ref:"\
ClosedCaptioningSettingsInput"},custom_data_center_regions:{type:"boolean"},custom_live_streaming_service:{type:"boolean"},
custom_service_instructions:{type:"string"},data_center_regions:{type:"array",items:{$ref:"DataCenterRegionInput"}},disable_screen_sharing_for_host_meetings:{
type:"boolean"},disable_screen_sharing_for_in_meeting_guests:{type:"boolean"},e2e_encryption:{type:"boolean"},file_transfer:{
type:"boolean"},join_from_desktop:{type:"boolean"},join_from_mobile:{type:"boolean"},live_streaming_facebook:{type:"bool\
ean"},live_streaming_youtube:{type:"boolean"},manual_captioning:{$ref:"ManualCaptioningSettingsInput"},meeting_reactions:{
type:"boolean"},meeting_reactions_emojis:{type:"string",enum:["all","selected"]},allow_host_panelists_to_use_audible_clap:{
type:"boolean"},webinar_reactions:{type:"boolean"},meeting_survey:{type:"boolean"},request_permission_to_unmute_participants:{
type:"boolean"},screen_sharing:{type:"boolean"},show_a_join_from_your_browser_link:{type:"boolean"},show_meeting_control_toolbar:{
type:"boolean"},slide_control:{type:"boolean"},webinar_chat:{$ref:"WebinarChatSettingsInput"},webinar_live_streaming:{$ref:"\
WebinarLiveStreamingSettingsInput"},webinar_survey:{type:"boolean"},who_can_share_screen:{type:"string",enum:["host","al\
l"]},who_can_share_screen_when_someone_is_sharing:{type:"string",enum:["host","all"]},participants_share_simultaneously:{
type:"string",enum:["multiple","one"]},workplace_by_facebook:{type:"boolean"},allow_show_zoom_windows:{type:"boolean"},language_interpretation:{
$ref:"LanguageInterpretationSettingsInput"},allow_host_to_enable_focus_mode:{type:"boolean"},attention_mode_focus_mode:{
type:"boolean"},record_play_voice:{type:"boolean"},share_dual_camera:{type:"boolean"},auto_answer:{type:"boolean"},meeting_polling:{
$ref:"PollSettingsInput"},webinar_polling:{$ref:"PollSettingsInput"},sign_language_interpretation:{type:"object",properties:{
enable:{type:"boolean"},enable_sign_language_interpretation_by_default:{type:"boolean"},custom_languages:{type:"array",items:{
type:"string"}},languages:{type:"array",items:{$ref:"SignLanguageInput"}}},additionalProperties:!1},virtual_background_settings:{
$ref:"VirtualBackgroundSettingsInput"},annotation:{type:"boolean"},auto_saving_chat:{type:"boolean"},breakout_room:{type:"\
boolean"},chat:{type:"boolean"},closed_caption:{type:"boolean"},co_host:{type:"boolean"},entry_exit_chime:{type:"string",
enum:["host","all","none"]},far_end_camera_control:{type:"boolean"},feedback:{type:"boolean"},group_hd:{type:"boolean"},
webinar_group_hd:{type:"boolean"},non_verbal_feedback:{type:"boolean"},polling:{type:"boolean"},private_chat:{type:"bool\
ean"},remote_control:{type:"boolean"},remote_support:{type:"boolean"},virtual_background:{type:"boolean"},waiting_room:{
type:"boolean"}},additionalProperties:!1};function F(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="a\
uto_transcribing"||s==="enable"||s==="save_caption"||s==="third_party_captioning_service"||s==="view_full_transcript"||(e=
i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"}),r++);o.auto_transcribing!==void 0&&typeof o.auto_transcribing!="boolean"&&(e=i(e,{instancePath:t+"/auto_transcr\
ibing",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.enable!==void 0&&typeof o.enable!="bool\
ean"&&(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.save_caption!==
void 0&&typeof o.save_caption!="boolean"&&(e=i(e,{instancePath:t+"/save_caption",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.third_party_captioning_service!==void 0&&typeof o.third_party_captioning_service!="bo\
olean"&&(e=i(e,{instancePath:t+"/third_party_captioning_service",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),r++),o.view_full_transcript!==void 0&&typeof o.view_full_transcript!="boolean"&&(e=i(e,{instancePath:t+"/vie\
w_full_transcript",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return F.errors=e,r===0}const rt={type:"string",enum:["AU","\
LA","CA","CN","DE","HK","IN","IE","TY","MX","NL","SG","US"]};function R(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!=
"string"&&(e=i(e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}),r++),o==="AU"||o==="LA"||
o==="CA"||o==="CN"||o==="DE"||o==="HK"||o==="IN"||o==="IE"||o==="TY"||o==="MX"||o==="NL"||o==="SG"||o==="US"||(e=i(e,{instancePath:t,
keyword:"enum",params:{allowedValues:rt.enum},message:"must be equal to one of the allowed values"}),r++),R.errors=e,r===
0}function U(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="a\
llow_to_type"||s==="auto_generated_captions"||s==="full_transcript"||s==="manual_captions"||s==="save_captions"||s==="th\
ird_party_captioning_service"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);o.allow_to_type!==void 0&&typeof o.allow_to_type!="boolean"&&(e=i(e,{instancePath:t+
"/allow_to_type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_generated_captions!==void 0&&
typeof o.auto_generated_captions!="boolean"&&(e=i(e,{instancePath:t+"/auto_generated_captions",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.full_transcript!==void 0&&typeof o.full_transcript!="boolean"&&(e=i(e,{instancePath:t+
"/full_transcript",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.manual_captions!==void 0&&typeof o.
manual_captions!="boolean"&&(e=i(e,{instancePath:t+"/manual_captions",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}),r++),o.save_captions!==void 0&&typeof o.save_captions!="boolean"&&(e=i(e,{instancePath:t+"/save_caption\
s",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.third_party_captioning_service!==void 0&&typeof o.
third_party_captioning_service!="boolean"&&(e=i(e,{instancePath:t+"/third_party_captioning_service",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return U.errors=e,r===0}const _e={type:"object",properties:{allow_attendees_chat_with:{type:"integ\
er",enum:[1,2,3]},allow_auto_save_local_chat_file:{type:"boolean"},allow_panelists_chat_with:{type:"integer",enum:[1,2]},
allow_panelists_send_direct_message:{type:"boolean"},allow_users_save_chats:{type:"integer",enum:[0,1,2]},default_attendees_chat_with:{
type:"integer",enum:[1,2]},enable:{type:"boolean"}},additionalProperties:!1};function Z(o,{instancePath:t=""}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="allow_attendees_chat_with"||s==="allow_auto_save_\
local_chat_file"||s==="allow_panelists_chat_with"||s==="allow_panelists_send_direct_message"||s==="allow_users_save_chat\
s"||s==="default_attendees_chat_with"||s==="enable"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.allow_attendees_chat_with!==void 0){let s=o.allow_attendees_chat_with;
typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/allow_attendees_chat_with",keyword:"type",params:{
type:"integer"},message:"must be integer"}),r++),s===1||s===2||s===3||(e=i(e,{instancePath:t+"/allow_attendees_chat_with",
keyword:"enum",params:{allowedValues:_e.properties.allow_attendees_chat_with.enum},message:"must be equal to one of the \
allowed values"}),r++)}if(o.allow_auto_save_local_chat_file!==void 0&&typeof o.allow_auto_save_local_chat_file!="boolean"&&
(e=i(e,{instancePath:t+"/allow_auto_save_local_chat_file",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}),r++),o.allow_panelists_chat_with!==void 0){let s=o.allow_panelists_chat_with;typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)||(e=i(e,{instancePath:t+"/allow_panelists_chat_with",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}),r++),s===1||s===2||(e=i(e,{instancePath:t+"/allow_panelists_chat_with",keyword:"enum",params:{allowedValues:_e.
properties.allow_panelists_chat_with.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.allow_panelists_send_direct_message!==
void 0&&typeof o.allow_panelists_send_direct_message!="boolean"&&(e=i(e,{instancePath:t+"/allow_panelists_send_direct_me\
ssage",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_users_save_chats!==void 0){let s=o.
allow_users_save_chats;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/allow_users_save_cha\
ts",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),s===0||s===1||s===2||(e=i(e,{instancePath:t+
"/allow_users_save_chats",keyword:"enum",params:{allowedValues:_e.properties.allow_users_save_chats.enum},message:"must \
be equal to one of the allowed values"}),r++)}if(o.default_attendees_chat_with!==void 0){let s=o.default_attendees_chat_with;
typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/default_attendees_chat_with",keyword:"type",
params:{type:"integer"},message:"must be integer"}),r++),s===1||s===2||(e=i(e,{instancePath:t+"/default_attendees_chat_w\
ith",keyword:"enum",params:{allowedValues:_e.properties.default_attendees_chat_with.enum},message:"must be equal to one \
of the allowed values"}),r++)}o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}),r++;return Z.errors=e,r===0}const tt={type:"object",properties:{custom_service_instructions:{
type:"string"},enable:{type:"boolean"},live_streaming_reminder:{type:"boolean"},live_streaming_service:{type:"array",items:{
type:"string",enum:["facebook","workplace_by_facebook","youtube","custom_live_streaming_service"]}}},additionalProperties:!1};
function D(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="c\
ustom_service_instructions"||s==="enable"||s==="live_streaming_reminder"||s==="live_streaming_service"||(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.custom_service_instructions!==
void 0&&typeof o.custom_service_instructions!="string"&&(e=i(e,{instancePath:t+"/custom_service_instructions",keyword:"t\
ype",params:{type:"string"},message:"must be string"}),r++),o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+
"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.live_streaming_reminder!==void 0&&typeof o.
live_streaming_reminder!="boolean"&&(e=i(e,{instancePath:t+"/live_streaming_reminder",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),r++),o.live_streaming_service!==void 0){let s=o.live_streaming_service;if(Array.isArray(
s)){const n=s.length;for(let a=0;a<n;a++){let l=s[a];typeof l!="string"&&(e=i(e,{instancePath:t+"/live_streaming_service\
/"+a,keyword:"type",params:{type:"string"},message:"must be string"}),r++),l==="facebook"||l==="workplace_by_facebook"||
l==="youtube"||l==="custom_live_streaming_service"||(e=i(e,{instancePath:t+"/live_streaming_service/"+a,keyword:"enum",params:{
allowedValues:tt.properties.live_streaming_service.items.enum},message:"must be equal to one of the allowed values"}),r++)}}else
e=i(e,{instancePath:t+"/live_streaming_service",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else
e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return D.errors=e,r===0}function B(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="c\
ustom_languages"||s==="enable_language_interpretation_by_default"||s==="allow_participants_to_speak_in_listening_channel"||
s==="allow_up_to_25_custom_languages_when_scheduling_meetings"||s==="enable"||(e=i(e,{instancePath:t,keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.custom_languages!==void 0){
let s=o.custom_languages;if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++)typeof s[a]!="string"&&(e=i(e,{instancePath:t+
"/custom_languages/"+a,keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+
"/custom_languages",keyword:"type",params:{type:"array"},message:"must be array"}),r++}o.enable_language_interpretation_by_default!==
void 0&&typeof o.enable_language_interpretation_by_default!="boolean"&&(e=i(e,{instancePath:t+"/enable_language_interpre\
tation_by_default",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_participants_to_speak_in_listening_channel!==
void 0&&typeof o.allow_participants_to_speak_in_listening_channel!="boolean"&&(e=i(e,{instancePath:t+"/allow_participant\
s_to_speak_in_listening_channel",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_up_to_25_custom_languages_when_scheduling_meetings!==
void 0&&typeof o.allow_up_to_25_custom_languages_when_scheduling_meetings!="boolean"&&(e=i(e,{instancePath:t+"/allow_up_\
to_25_custom_languages_when_scheduling_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;
return B.errors=e,r===0}function S(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="e\
nable"||s==="advanced_polls"||s==="allow_alternative_host_to_add_edit"||s==="allow_host_to_upload_image"||s==="require_a\
nswers_to_be_anonymous"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"}),r++);o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enable",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.advanced_polls!==void 0&&typeof o.advanced_polls!=
"boolean"&&(e=i(e,{instancePath:t+"/advanced_polls",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.allow_alternative_host_to_add_edit!==void 0&&typeof o.allow_alternative_host_to_add_edit!="boolean"&&(e=i(e,{instancePath:t+
"/allow_alternative_host_to_add_edit",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_host_to_upload_image!==
void 0&&typeof o.allow_host_to_upload_image!="boolean"&&(e=i(e,{instancePath:t+"/allow_host_to_upload_image",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_answers_to_be_anonymous!==void 0&&typeof o.require_answers_to_be_anonymous!=
"boolean"&&(e=i(e,{instancePath:t+"/require_answers_to_be_anonymous",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return S.
errors=e,r===0}const st={type:"string",enum:["American","Chinese","French","German","Japanese","Russian","Brazilian","Sp\
anish","Mexican","British"]};function we(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"}),r++),o==="American"||o==="Chinese"||o==="French"||o==="\
German"||o==="Japanese"||o==="Russian"||o==="Brazilian"||o==="Spanish"||o==="Mexican"||o==="British"||(e=i(e,{instancePath:t,
keyword:"enum",params:{allowedValues:st.enum},message:"must be equal to one of the allowed values"}),r++),we.errors=e,r===
0}const it={type:"object",properties:{id:{type:"string"},is_default:{type:"boolean"},name:{type:"string"},size:{type:"inte\
ger"},type:{type:"string",enum:["image","video"]}},additionalProperties:!1};function he(o,{instancePath:t=""}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="id"||s==="is_default"||s==="name"||s==="size"||s===
"type"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"}),r++);if(o.id!==void 0&&typeof o.id!="string"&&(e=i(e,{instancePath:t+"/id",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),o.is_default!==void 0&&typeof o.is_default!="boolean"&&(e=i(e,{instancePath:t+"\
/is_default",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.name!==void 0&&typeof o.name!="st\
ring"&&(e=i(e,{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.size!==void 0){
let s=o.size;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/size",keyword:"type",params:{type:"\
integer"},message:"must be integer"}),r++)}if(o.type!==void 0){let s=o.type;typeof s!="string"&&(e=i(e,{instancePath:t+"\
/type",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="image"||s==="video"||(e=i(e,{instancePath:t+
"/type",keyword:"enum",params:{allowedValues:it.properties.type.enum},message:"must be equal to one of the allowed value\
s"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return he.errors=
e,r===0}function ke(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
s==="allow_upload_custom"||s==="allow_videos"||s==="enable"||s==="files"||(e=i(e,{instancePath:t,keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.allow_upload_custom!==void 0&&
typeof o.allow_upload_custom!="boolean"&&(e=i(e,{instancePath:t+"/allow_upload_custom",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),r++),o.allow_videos!==void 0&&typeof o.allow_videos!="boolean"&&(e=i(e,{instancePath:t+
"/allow_videos",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.enable!==void 0&&typeof o.enable!=
"boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.files!==
void 0){let s=o.files;if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++)he(s[a],{instancePath:t+"/files/"+a})||(e=
e===null?he.errors:e.concat(he.errors),r=e.length)}else e=i(e,{instancePath:t+"/files",keyword:"type",params:{type:"arra\
y"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be obj\
ect"}),r++;return ke.errors=e,r===0}function ve(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){for(const s in o)d.call(N.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.allow_users_to_delete_messages_in_meeting_chat!==void 0&&typeof o.
allow_users_to_delete_messages_in_meeting_chat!="boolean"&&(e=i(e,{instancePath:t+"/allow_users_to_delete_messages_in_me\
eting_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_live_streaming!==void 0&&typeof o.
allow_live_streaming!="boolean"&&(e=i(e,{instancePath:t+"/allow_live_streaming",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.post_meeting_feedback!==void 0&&typeof o.post_meeting_feedback!="boolean"&&(e=i(e,{instancePath:t+
"/post_meeting_feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.whiteboard!==void 0&&
typeof o.whiteboard!="boolean"&&(e=i(e,{instancePath:t+"/whiteboard",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),r++),o.allow_participants_chat_with!==void 0){let s=o.allow_participants_chat_with;typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/allow_participants_chat_with",keyword:"type",params:{type:"integer"},
message:"must be integer"}),r++),s===1||s===2||s===3||s===4||(e=i(e,{instancePath:t+"/allow_participants_chat_with",keyword:"\
enum",params:{allowedValues:N.properties.allow_participants_chat_with.enum},message:"must be equal to one of the allowed\
 values"}),r++)}if(o.allow_users_save_chats!==void 0){let s=o.allow_users_save_chats;typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)||(e=i(e,{instancePath:t+"/allow_users_save_chats",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}),r++),s===1||s===2||s===3||(e=i(e,{instancePath:t+"/allow_users_save_chats",keyword:"enum",params:{allowedValues:N.
properties.allow_users_save_chats.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.attendee_on_hold!==
void 0&&typeof o.attendee_on_hold!="boolean"&&(e=i(e,{instancePath:t+"/attendee_on_hold",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}),r++),o.breakout_room_schedule!==void 0&&typeof o.breakout_room_schedule!="boolean"&&
(e=i(e,{instancePath:t+"/breakout_room_schedule",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.meeting_question_answer!==void 0&&typeof o.meeting_question_answer!="boolean"&&(e=i(e,{instancePath:t+"/meeting_questi\
on_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.closed_captioning!==void 0&&(F(o.closed_captioning,
{instancePath:t+"/closed_captioning"})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),o.custom_data_center_regions!==
void 0&&typeof o.custom_data_center_regions!="boolean"&&(e=i(e,{instancePath:t+"/custom_data_center_regions",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.custom_live_streaming_service!==void 0&&typeof o.custom_live_streaming_service!=
"boolean"&&(e=i(e,{instancePath:t+"/custom_live_streaming_service",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),r++),o.custom_service_instructions!==void 0&&typeof o.custom_service_instructions!="string"&&(e=i(e,{instancePath:t+
"/custom_service_instructions",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.data_center_regions!==
void 0){let s=o.data_center_regions;if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++)R(s[a],{instancePath:t+"/d\
ata_center_regions/"+a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else e=i(e,{instancePath:t+"/data_center_r\
egions",keyword:"type",params:{type:"array"},message:"must be array"}),r++}if(o.disable_screen_sharing_for_host_meetings!==
void 0&&typeof o.disable_screen_sharing_for_host_meetings!="boolean"&&(e=i(e,{instancePath:t+"/disable_screen_sharing_fo\
r_host_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.disable_screen_sharing_for_in_meeting_guests!==
void 0&&typeof o.disable_screen_sharing_for_in_meeting_guests!="boolean"&&(e=i(e,{instancePath:t+"/disable_screen_sharin\
g_for_in_meeting_guests",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.e2e_encryption!==void 0&&
typeof o.e2e_encryption!="boolean"&&(e=i(e,{instancePath:t+"/e2e_encryption",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.file_transfer!==void 0&&typeof o.file_transfer!="boolean"&&(e=i(e,{instancePath:t+"/file_trans\
fer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.join_from_desktop!==void 0&&typeof o.join_from_desktop!=
"boolean"&&(e=i(e,{instancePath:t+"/join_from_desktop",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.join_from_mobile!==void 0&&typeof o.join_from_mobile!="boolean"&&(e=i(e,{instancePath:t+"/join_from_mobile",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.live_streaming_facebook!==void 0&&typeof o.live_streaming_facebook!=
"boolean"&&(e=i(e,{instancePath:t+"/live_streaming_facebook",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.live_streaming_youtube!==void 0&&typeof o.live_streaming_youtube!="boolean"&&(e=i(e,{instancePath:t+"/liv\
e_streaming_youtube",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.manual_captioning!==void 0&&
(U(o.manual_captioning,{instancePath:t+"/manual_captioning"})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),o.meeting_reactions!==
void 0&&typeof o.meeting_reactions!="boolean"&&(e=i(e,{instancePath:t+"/meeting_reactions",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.meeting_reactions_emojis!==void 0){let s=o.meeting_reactions_emojis;typeof s!=
"string"&&(e=i(e,{instancePath:t+"/meeting_reactions_emojis",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}),r++),s==="all"||s==="selected"||(e=i(e,{instancePath:t+"/meeting_reactions_emojis",keyword:"enum",params:{allowedValues:N.
properties.meeting_reactions_emojis.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.allow_host_panelists_to_use_audible_clap!==
void 0&&typeof o.allow_host_panelists_to_use_audible_clap!="boolean"&&(e=i(e,{instancePath:t+"/allow_host_panelists_to_u\
se_audible_clap",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_reactions!==void 0&&typeof o.
webinar_reactions!="boolean"&&(e=i(e,{instancePath:t+"/webinar_reactions",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.meeting_survey!==void 0&&typeof o.meeting_survey!="boolean"&&(e=i(e,{instancePath:t+"/meeting_\
survey",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.request_permission_to_unmute_participants!==
void 0&&typeof o.request_permission_to_unmute_participants!="boolean"&&(e=i(e,{instancePath:t+"/request_permission_to_un\
mute_participants",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.screen_sharing!==void 0&&typeof o.
screen_sharing!="boolean"&&(e=i(e,{instancePath:t+"/screen_sharing",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),r++),o.show_a_join_from_your_browser_link!==void 0&&typeof o.show_a_join_from_your_browser_link!="boolean"&&
(e=i(e,{instancePath:t+"/show_a_join_from_your_browser_link",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.show_meeting_control_toolbar!==void 0&&typeof o.show_meeting_control_toolbar!="boolean"&&(e=i(e,{instancePath:t+
"/show_meeting_control_toolbar",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.slide_control!==
void 0&&typeof o.slide_control!="boolean"&&(e=i(e,{instancePath:t+"/slide_control",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.webinar_chat!==void 0&&(Z(o.webinar_chat,{instancePath:t+"/webinar_chat"})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),o.webinar_live_streaming!==void 0&&(D(o.webinar_live_streaming,{instancePath:t+
"/webinar_live_streaming"})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),o.webinar_survey!==void 0&&typeof o.webinar_survey!=
"boolean"&&(e=i(e,{instancePath:t+"/webinar_survey",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.who_can_share_screen!==void 0){let s=o.who_can_share_screen;typeof s!="string"&&(e=i(e,{instancePath:t+"/who_can_share\
_screen",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="host"||s==="all"||(e=i(e,{instancePath:t+
"/who_can_share_screen",keyword:"enum",params:{allowedValues:N.properties.who_can_share_screen.enum},message:"must be eq\
ual to one of the allowed values"}),r++)}if(o.who_can_share_screen_when_someone_is_sharing!==void 0){let s=o.who_can_share_screen_when_someone_is_sharing;
typeof s!="string"&&(e=i(e,{instancePath:t+"/who_can_share_screen_when_someone_is_sharing",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),s==="host"||s==="all"||(e=i(e,{instancePath:t+"/who_can_share_screen_when_someo\
ne_is_sharing",keyword:"enum",params:{allowedValues:N.properties.who_can_share_screen_when_someone_is_sharing.enum},message:"\
must be equal to one of the allowed values"}),r++)}if(o.participants_share_simultaneously!==void 0){let s=o.participants_share_simultaneously;
typeof s!="string"&&(e=i(e,{instancePath:t+"/participants_share_simultaneously",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),s==="multiple"||s==="one"||(e=i(e,{instancePath:t+"/participants_share_simultaneously",keyword:"e\
num",params:{allowedValues:N.properties.participants_share_simultaneously.enum},message:"must be equal to one of the all\
owed values"}),r++)}if(o.workplace_by_facebook!==void 0&&typeof o.workplace_by_facebook!="boolean"&&(e=i(e,{instancePath:t+
"/workplace_by_facebook",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_show_zoom_windows!==
void 0&&typeof o.allow_show_zoom_windows!="boolean"&&(e=i(e,{instancePath:t+"/allow_show_zoom_windows",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.language_interpretation!==void 0&&(B(o.language_interpretation,{instancePath:t+
"/language_interpretation"})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),o.allow_host_to_enable_focus_mode!==void 0&&
typeof o.allow_host_to_enable_focus_mode!="boolean"&&(e=i(e,{instancePath:t+"/allow_host_to_enable_focus_mode",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.attention_mode_focus_mode!==void 0&&typeof o.attention_mode_focus_mode!=
"boolean"&&(e=i(e,{instancePath:t+"/attention_mode_focus_mode",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}),r++),o.record_play_voice!==void 0&&typeof o.record_play_voice!="boolean"&&(e=i(e,{instancePath:t+"/record_play\
_voice",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.share_dual_camera!==void 0&&typeof o.share_dual_camera!=
"boolean"&&(e=i(e,{instancePath:t+"/share_dual_camera",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.auto_answer!==void 0&&typeof o.auto_answer!="boolean"&&(e=i(e,{instancePath:t+"/auto_answer",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.meeting_polling!==void 0&&(S(o.meeting_polling,{instancePath:t+"/meet\
ing_polling"})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),o.webinar_polling!==void 0&&(S(o.webinar_polling,{instancePath:t+
"/webinar_polling"})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),o.sign_language_interpretation!==void 0){let s=o.
sign_language_interpretation;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="enable"||n==="enable_sig\
n_language_interpretation_by_default"||n==="custom_languages"||n==="languages"||(e=i(e,{instancePath:t+"/sign_language_i\
nterpretation",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}),
r++);if(s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/sign_language_interpretation/enable",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),s.enable_sign_language_interpretation_by_default!==void 0&&
typeof s.enable_sign_language_interpretation_by_default!="boolean"&&(e=i(e,{instancePath:t+"/sign_language_interpretatio\
n/enable_sign_language_interpretation_by_default",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
s.custom_languages!==void 0){let n=s.custom_languages;if(Array.isArray(n)){const a=n.length;for(let l=0;l<a;l++)typeof n[l]!=
"string"&&(e=i(e,{instancePath:t+"/sign_language_interpretation/custom_languages/"+l,keyword:"type",params:{type:"string"},
message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/sign_language_interpretation/custom_languages",keyword:"typ\
e",params:{type:"array"},message:"must be array"}),r++}if(s.languages!==void 0){let n=s.languages;if(Array.isArray(n)){const a=n.
length;for(let l=0;l<a;l++)we(n[l],{instancePath:t+"/sign_language_interpretation/languages/"+l})||(e=e===null?we.errors:
e.concat(we.errors),r=e.length)}else e=i(e,{instancePath:t+"/sign_language_interpretation/languages",keyword:"type",params:{
type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t+"/sign_language_interpretation",keyword:"type",params:{
type:"object"},message:"must be object"}),r++}if(o.virtual_background_settings!==void 0&&(ke(o.virtual_background_settings,
{instancePath:t+"/virtual_background_settings"})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),o.annotation!==
void 0&&typeof o.annotation!="boolean"&&(e=i(e,{instancePath:t+"/annotation",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.auto_saving_chat!==void 0&&typeof o.auto_saving_chat!="boolean"&&(e=i(e,{instancePath:t+"/auto\
_saving_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.breakout_room!==void 0&&typeof o.
breakout_room!="boolean"&&(e=i(e,{instancePath:t+"/breakout_room",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),r++),o.chat!==void 0&&typeof o.chat!="boolean"&&(e=i(e,{instancePath:t+"/chat",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.closed_caption!==void 0&&typeof o.closed_caption!="boolean"&&(e=i(e,{instancePath:t+
"/closed_caption",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.co_host!==void 0&&typeof o.co_host!=
"boolean"&&(e=i(e,{instancePath:t+"/co_host",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.entry_exit_chime!==
void 0){let s=o.entry_exit_chime;typeof s!="string"&&(e=i(e,{instancePath:t+"/entry_exit_chime",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),s==="host"||s==="all"||s==="none"||(e=i(e,{instancePath:t+"/entry_exit_chime",keyword:"\
enum",params:{allowedValues:N.properties.entry_exit_chime.enum},message:"must be equal to one of the allowed values"}),r++)}
o.far_end_camera_control!==void 0&&typeof o.far_end_camera_control!="boolean"&&(e=i(e,{instancePath:t+"/far_end_camera_c\
ontrol",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.feedback!==void 0&&typeof o.feedback!=
"boolean"&&(e=i(e,{instancePath:t+"/feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.
group_hd!==void 0&&typeof o.group_hd!="boolean"&&(e=i(e,{instancePath:t+"/group_hd",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.webinar_group_hd!==void 0&&typeof o.webinar_group_hd!="boolean"&&(e=i(e,{instancePath:t+
"/webinar_group_hd",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.non_verbal_feedback!==void 0&&
typeof o.non_verbal_feedback!="boolean"&&(e=i(e,{instancePath:t+"/non_verbal_feedback",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),r++),o.polling!==void 0&&typeof o.polling!="boolean"&&(e=i(e,{instancePath:t+"/polling",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.private_chat!==void 0&&typeof o.private_chat!=
"boolean"&&(e=i(e,{instancePath:t+"/private_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.remote_control!==void 0&&typeof o.remote_control!="boolean"&&(e=i(e,{instancePath:t+"/remote_control",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.remote_support!==void 0&&typeof o.remote_support!="boolean"&&(e=i(e,{
instancePath:t+"/remote_support",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.virtual_background!==
void 0&&typeof o.virtual_background!="boolean"&&(e=i(e,{instancePath:t+"/virtual_background",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.waiting_room!==void 0&&typeof o.waiting_room!="boolean"&&(e=i(e,{instancePath:t+
"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return ve.errors=e,r===0}function W(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="r\
ecording_storage_location"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);if(o.recording_storage_location!==void 0){let s=o.recording_storage_location;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="allowed_values"||n==="value"||(e=i(e,{instancePath:t+
"/recording_storage_location",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additi\
onal properties"}),r++);if(s.allowed_values!==void 0){let n=s.allowed_values;if(Array.isArray(n)){const a=n.length;for(let l=0;l<
a;l++)typeof n[l]!="string"&&(e=i(e,{instancePath:t+"/recording_storage_location/allowed_values/"+l,keyword:"type",params:{
type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/recording_storage_location/allowed_values",keyword:"\
type",params:{type:"array"},message:"must be array"}),r++}s.value!==void 0&&typeof s.value!="string"&&(e=i(e,{instancePath:t+
"/recording_storage_location/value",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+
"/recording_storage_location",keyword:"type",params:{type:"object"},message:"must be object"}),r++}}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return W.errors=e,r===0}const to={type:"object",properties:{
record_files_separately:{type:"object",properties:{active_speaker:{type:"boolean"},gallery_view:{type:"boolean"},shared_screen:{
type:"boolean"}},additionalProperties:!1},display_participant_name:{type:"boolean"},recording_thumbnails:{type:"boolean"},
optimize_recording_for_3rd_party_video_editor:{type:"boolean"},recording_highlight:{type:"boolean"},save_panelist_chat:{
type:"boolean"},save_poll_results:{type:"boolean"},save_close_caption:{type:"boolean"},ip_address_access_control:{$ref:"\
IpAccessControlInput"},local_recording:{type:"boolean"},recording_notification_for_zoom_client:{$ref:"RecordingNotificat\
ionInput"},recording_audio_transcript:{type:"boolean"},smart_recording:{type:"object",properties:{create_recording_highlights:{
type:"boolean"},create_smart_chapters:{type:"boolean"},create_next_steps:{type:"boolean"}},additionalProperties:!1},allow_invitees_access_recordings_without_passcode:{},
viewer_see_transcript:{},viewer_see_chat:{},allow_add_cloud_recordings_to_zoom_clips:{},upload_recording:{},allow_revenue_accelerator_manage_recording_separate_auto_delete:{},
water_marker_recording:{},cloud_recording_permanently_deleted:{},recording_storage_email_notifications:{},allow_share:{},
local_recording_options:{},recording_notifications_phone_users:{},recording_as_on_demand:{},allow_cmr_3rd_party_bot:{},embed_passcode_in_shareable_link:{},
notification_subscription_url_when_recording_available:{},authenticated_view_cloud_recoding:{},ask_host_to_confirm_disclaimer:{
type:"boolean"},ask_participants_to_consent_disclaimer:{type:"boolean"},auto_delete_cmr:{type:"boolean"},auto_delete_cmr_days:{
type:"integer",enum:[30,60,90,120]},host_pause_stop_recording:{type:"boolean"},recording_disclaimer:{type:"boolean"},recording_password_requirement:{
type:"object",properties:{have_letter:{type:"boolean"},have_number:{type:"boolean"},have_special_character:{type:"boolea\
n"},length:{type:"integer",maximum:10},only_allow_numeric:{type:"boolean"}},additionalProperties:!1},auto_recording:{type:"\
string",enum:["local","cloud","none"]},cloud_recording:{type:"boolean"},record_audio_file:{type:"boolean"},record_gallery_view:{
type:"boolean"},record_speaker_view:{type:"boolean"},save_chat_text:{type:"boolean"},show_timestamp:{type:"boolean"}},additionalProperties:!1};function k(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="e\
nable"||s==="ip_addresses_or_ranges"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+
"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.ip_addresses_or_ranges!==void 0&&typeof o.
ip_addresses_or_ranges!="string"&&(e=i(e,{instancePath:t+"/ip_addresses_or_ranges",keyword:"type",params:{type:"string"},
message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),
r++;return k.errors=e,r===0}const co={type:"object",properties:{disclaimer_to_participants:{type:"string",enum:["All par\
ticipants","Guest only"]},ask_host_to_confirm:{type:"boolean"},play_voice_prompt:{type:"string",enum:["All participants",
"Guest only","No one"]}},additionalProperties:!1};function H(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){for(const s in o)s==="disclaimer_to_participants"||s==="ask_host_to_confirm"||s==="play_voice\
_prompt"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"}),r++);if(o.disclaimer_to_participants!==void 0){let s=o.disclaimer_to_participants;typeof s!="strin\
g"&&(e=i(e,{instancePath:t+"/disclaimer_to_participants",keyword:"type",params:{type:"string"},message:"must be string"}),
r++),s==="All participants"||s==="Guest only"||(e=i(e,{instancePath:t+"/disclaimer_to_participants",keyword:"enum",params:{
allowedValues:co.properties.disclaimer_to_participants.enum},message:"must be equal to one of the allowed values"}),r++)}
if(o.ask_host_to_confirm!==void 0&&typeof o.ask_host_to_confirm!="boolean"&&(e=i(e,{instancePath:t+"/ask_host_to_confirm",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.play_voice_prompt!==void 0){let s=o.play_voice_prompt;
typeof s!="string"&&(e=i(e,{instancePath:t+"/play_voice_prompt",keyword:"type",params:{type:"string"},message:"must be s\
tring"}),r++),s==="All participants"||s==="Guest only"||s==="No one"||(e=i(e,{instancePath:t+"/play_voice_prompt",keyword:"\
enum",params:{allowedValues:co.properties.play_voice_prompt.enum},message:"must be equal to one of the allowed values"}),
r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return H.errors=e,
r===0}function je(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
d.call(to.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"}),r++);if(o.record_files_separately!==void 0){let s=o.record_files_separately;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const n in s)n==="active_speaker"||n==="gallery_view"||n==="shared_screen"||(e=i(e,{instancePath:t+
"/record_files_separately",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additiona\
l properties"}),r++);s.active_speaker!==void 0&&typeof s.active_speaker!="boolean"&&(e=i(e,{instancePath:t+"/record_file\
s_separately/active_speaker",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.gallery_view!==void 0&&
typeof s.gallery_view!="boolean"&&(e=i(e,{instancePath:t+"/record_files_separately/gallery_view",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),s.shared_screen!==void 0&&typeof s.shared_screen!="boolean"&&(e=i(e,{instancePath:t+
"/record_files_separately/shared_screen",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=
i(e,{instancePath:t+"/record_files_separately",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.
display_participant_name!==void 0&&typeof o.display_participant_name!="boolean"&&(e=i(e,{instancePath:t+"/display_partic\
ipant_name",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.recording_thumbnails!==void 0&&typeof o.
recording_thumbnails!="boolean"&&(e=i(e,{instancePath:t+"/recording_thumbnails",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.optimize_recording_for_3rd_party_video_editor!==void 0&&typeof o.optimize_recording_for_3rd_party_video_editor!=
"boolean"&&(e=i(e,{instancePath:t+"/optimize_recording_for_3rd_party_video_editor",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.recording_highlight!==void 0&&typeof o.recording_highlight!="boolean"&&(e=i(e,{instancePath:t+
"/recording_highlight",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.save_panelist_chat!==void 0&&
typeof o.save_panelist_chat!="boolean"&&(e=i(e,{instancePath:t+"/save_panelist_chat",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.save_poll_results!==void 0&&typeof o.save_poll_results!="boolean"&&(e=i(e,{instancePath:t+
"/save_poll_results",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.save_close_caption!==void 0&&
typeof o.save_close_caption!="boolean"&&(e=i(e,{instancePath:t+"/save_close_caption",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.ip_address_access_control!==void 0&&(k(o.ip_address_access_control,{instancePath:t+
"/ip_address_access_control"})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),o.local_recording!==void 0&&typeof o.
local_recording!="boolean"&&(e=i(e,{instancePath:t+"/local_recording",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}),r++),o.recording_notification_for_zoom_client!==void 0&&(H(o.recording_notification_for_zoom_client,{instancePath:t+
"/recording_notification_for_zoom_client"})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),o.recording_audio_transcript!==
void 0&&typeof o.recording_audio_transcript!="boolean"&&(e=i(e,{instancePath:t+"/recording_audio_transcript",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.smart_recording!==void 0){let s=o.smart_recording;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const n in s)n==="create_recording_highlights"||n==="create_smart_chapters"||n==="creat\
e_next_steps"||(e=i(e,{instancePath:t+"/smart_recording",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}),r++);s.create_recording_highlights!==void 0&&typeof s.create_recording_highlights!=
"boolean"&&(e=i(e,{instancePath:t+"/smart_recording/create_recording_highlights",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),s.create_smart_chapters!==void 0&&typeof s.create_smart_chapters!="boolean"&&(e=i(e,{instancePath:t+
"/smart_recording/create_smart_chapters",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.create_next_steps!==
void 0&&typeof s.create_next_steps!="boolean"&&(e=i(e,{instancePath:t+"/smart_recording/create_next_steps",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/smart_recording",keyword:"type",params:{
type:"object"},message:"must be object"}),r++}if(o.ask_host_to_confirm_disclaimer!==void 0&&typeof o.ask_host_to_confirm_disclaimer!=
"boolean"&&(e=i(e,{instancePath:t+"/ask_host_to_confirm_disclaimer",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),r++),o.ask_participants_to_consent_disclaimer!==void 0&&typeof o.ask_participants_to_consent_disclaimer!=
"boolean"&&(e=i(e,{instancePath:t+"/ask_participants_to_consent_disclaimer",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.auto_delete_cmr!==void 0&&typeof o.auto_delete_cmr!="boolean"&&(e=i(e,{instancePath:t+"/auto_d\
elete_cmr",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_delete_cmr_days!==void 0){let s=o.
auto_delete_cmr_days;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/auto_delete_cmr_days",
keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),s===30||s===60||s===90||s===120||(e=i(e,{instancePath:t+
"/auto_delete_cmr_days",keyword:"enum",params:{allowedValues:to.properties.auto_delete_cmr_days.enum},message:"must be e\
qual to one of the allowed values"}),r++)}if(o.host_pause_stop_recording!==void 0&&typeof o.host_pause_stop_recording!="\
boolean"&&(e=i(e,{instancePath:t+"/host_pause_stop_recording",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}),r++),o.recording_disclaimer!==void 0&&typeof o.recording_disclaimer!="boolean"&&(e=i(e,{instancePath:t+"/record\
ing_disclaimer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.recording_password_requirement!==
void 0){let s=o.recording_password_requirement;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="have_l\
etter"||n==="have_number"||n==="have_special_character"||n==="length"||n==="only_allow_numeric"||(e=i(e,{instancePath:t+
"/recording_password_requirement",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have ad\
ditional properties"}),r++);if(s.have_letter!==void 0&&typeof s.have_letter!="boolean"&&(e=i(e,{instancePath:t+"/recordi\
ng_password_requirement/have_letter",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.have_number!==
void 0&&typeof s.have_number!="boolean"&&(e=i(e,{instancePath:t+"/recording_password_requirement/have_number",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}),r++),s.have_special_character!==void 0&&typeof s.have_special_character!=
"boolean"&&(e=i(e,{instancePath:t+"/recording_password_requirement/have_special_character",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),s.length!==void 0){let n=s.length;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)||(e=i(e,{instancePath:t+"/recording_password_requirement/length",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}),r++),typeof n=="number"&&isFinite(n)&&(n>10||isNaN(n))&&(e=i(e,{instancePath:t+"/recording_password_requi\
rement/length",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}),r++)}s.only_allow_numeric!==
void 0&&typeof s.only_allow_numeric!="boolean"&&(e=i(e,{instancePath:t+"/recording_password_requirement/only_allow_numer\
ic",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/recording_passw\
ord_requirement",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.auto_recording!==void 0){let s=o.
auto_recording;typeof s!="string"&&(e=i(e,{instancePath:t+"/auto_recording",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),s==="local"||s==="cloud"||s==="none"||(e=i(e,{instancePath:t+"/auto_recording",keyword:"enum",params:{
allowedValues:to.properties.auto_recording.enum},message:"must be equal to one of the allowed values"}),r++)}o.cloud_recording!==
void 0&&typeof o.cloud_recording!="boolean"&&(e=i(e,{instancePath:t+"/cloud_recording",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),r++),o.record_audio_file!==void 0&&typeof o.record_audio_file!="boolean"&&(e=i(e,{instancePath:t+
"/record_audio_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.record_gallery_view!==void 0&&
typeof o.record_gallery_view!="boolean"&&(e=i(e,{instancePath:t+"/record_gallery_view",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),r++),o.record_speaker_view!==void 0&&typeof o.record_speaker_view!="boolean"&&(e=i(e,{
instancePath:t+"/record_speaker_view",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.save_chat_text!==
void 0&&typeof o.save_chat_text!="boolean"&&(e=i(e,{instancePath:t+"/save_chat_text",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.show_timestamp!==void 0&&typeof o.show_timestamp!="boolean"&&(e=i(e,{instancePath:t+
"/show_timestamp",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return je.errors=e,r===0}const so={type:"object",properties:{
embed_password_in_join_link:{type:"boolean"},force_pmi_jbh_password:{type:"boolean"},host_video:{type:"boolean"},join_before_host:{
type:"boolean"},pstn_password_protected:{type:"boolean"},require_password_for_instant_meetings:{type:"boolean"},require_password_for_pmi_meetings:{
type:"string",enum:["jbh_only","all","none"]},require_password_for_scheduled_meetings:{type:"boolean"},require_password_for_scheduling_new_meetings:{
type:"boolean"},default_password_for_scheduled_meetings:{type:"string"},meeting_password_requirement:{$ref:"MeetingPassw\
ordRequirementInput"},participants_video:{type:"boolean"},personal_meeting:{type:"boolean"},pmi_password:{type:"string"},
use_pmi_for_instant_meetings:{type:"boolean"},use_pmi_for_scheduled_meetings:{type:"boolean"},audio_type:{type:"string",
enum:["both","telephony","voip","thirdParty"]}},additionalProperties:!1},nt={type:"object",properties:{consecutive_characters_length:{
type:"integer",enum:[0,4,5,6,7,8]},have_letter:{type:"boolean"},have_number:{type:"boolean"},have_special_character:{type:"\
boolean"},have_upper_and_lower_characters:{type:"boolean"},length:{type:"integer"},only_allow_numeric:{type:"boolean"},weak_enhance_detection:{
type:"boolean"}},additionalProperties:!1};function v(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const s in o)s==="consecutive_characters_length"||s==="have_letter"||s==="have_number"||s==="have\
_special_character"||s==="have_upper_and_lower_characters"||s==="length"||s==="only_allow_numeric"||s==="weak_enhance_de\
tection"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"}),r++);if(o.consecutive_characters_length!==void 0){let s=o.consecutive_characters_length;typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/consecutive_characters_length",keyword:"type",params:{
type:"integer"},message:"must be integer"}),r++),s===0||s===4||s===5||s===6||s===7||s===8||(e=i(e,{instancePath:t+"/cons\
ecutive_characters_length",keyword:"enum",params:{allowedValues:nt.properties.consecutive_characters_length.enum},message:"\
must be equal to one of the allowed values"}),r++)}if(o.have_letter!==void 0&&typeof o.have_letter!="boolean"&&(e=i(e,{instancePath:t+
"/have_letter",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.have_number!==void 0&&typeof o.
have_number!="boolean"&&(e=i(e,{instancePath:t+"/have_number",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}),r++),o.have_special_character!==void 0&&typeof o.have_special_character!="boolean"&&(e=i(e,{instancePath:t+"/ha\
ve_special_character",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.have_upper_and_lower_characters!==
void 0&&typeof o.have_upper_and_lower_characters!="boolean"&&(e=i(e,{instancePath:t+"/have_upper_and_lower_characters",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.length!==void 0){let s=o.length;typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/length",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}),r++)}o.only_allow_numeric!==void 0&&typeof o.only_allow_numeric!="boolean"&&(e=i(e,{instancePath:t+"/only_allow_\
numeric",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.weak_enhance_detection!==void 0&&typeof o.
weak_enhance_detection!="boolean"&&(e=i(e,{instancePath:t+"/weak_enhance_detection",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be objec\
t"}),r++;return v.errors=e,r===0}function Ae(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const s in o)d.call(so.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.embed_password_in_join_link!==void 0&&typeof o.embed_password_in_join_link!=
"boolean"&&(e=i(e,{instancePath:t+"/embed_password_in_join_link",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),r++),o.force_pmi_jbh_password!==void 0&&typeof o.force_pmi_jbh_password!="boolean"&&(e=i(e,{instancePath:t+"\
/force_pmi_jbh_password",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.host_video!==void 0&&
typeof o.host_video!="boolean"&&(e=i(e,{instancePath:t+"/host_video",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),r++),o.join_before_host!==void 0&&typeof o.join_before_host!="boolean"&&(e=i(e,{instancePath:t+"/join_be\
fore_host",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.pstn_password_protected!==void 0&&typeof o.
pstn_password_protected!="boolean"&&(e=i(e,{instancePath:t+"/pstn_password_protected",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}),r++),o.require_password_for_instant_meetings!==void 0&&typeof o.require_password_for_instant_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/require_password_for_instant_meetings",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.require_password_for_pmi_meetings!==void 0){let s=o.require_password_for_pmi_meetings;typeof s!=
"string"&&(e=i(e,{instancePath:t+"/require_password_for_pmi_meetings",keyword:"type",params:{type:"string"},message:"mus\
t be string"}),r++),s==="jbh_only"||s==="all"||s==="none"||(e=i(e,{instancePath:t+"/require_password_for_pmi_meetings",keyword:"\
enum",params:{allowedValues:so.properties.require_password_for_pmi_meetings.enum},message:"must be equal to one of the a\
llowed values"}),r++)}if(o.require_password_for_scheduled_meetings!==void 0&&typeof o.require_password_for_scheduled_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/require_password_for_scheduled_meetings",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.require_password_for_scheduling_new_meetings!==void 0&&typeof o.require_password_for_scheduling_new_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/require_password_for_scheduling_new_meetings",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.default_password_for_scheduled_meetings!==void 0&&typeof o.default_password_for_scheduled_meetings!=
"string"&&(e=i(e,{instancePath:t+"/default_password_for_scheduled_meetings",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),o.meeting_password_requirement!==void 0&&(v(o.meeting_password_requirement,{instancePath:t+"/meet\
ing_password_requirement"})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),o.participants_video!==void 0&&typeof o.
participants_video!="boolean"&&(e=i(e,{instancePath:t+"/participants_video",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.personal_meeting!==void 0&&typeof o.personal_meeting!="boolean"&&(e=i(e,{instancePath:t+"/pers\
onal_meeting",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.pmi_password!==void 0&&typeof o.
pmi_password!="string"&&(e=i(e,{instancePath:t+"/pmi_password",keyword:"type",params:{type:"string"},message:"must be st\
ring"}),r++),o.use_pmi_for_instant_meetings!==void 0&&typeof o.use_pmi_for_instant_meetings!="boolean"&&(e=i(e,{instancePath:t+
"/use_pmi_for_instant_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.use_pmi_for_scheduled_meetings!==
void 0&&typeof o.use_pmi_for_scheduled_meetings!="boolean"&&(e=i(e,{instancePath:t+"/use_pmi_for_scheduled_meetings",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.audio_type!==void 0){let s=o.audio_type;typeof s!="stri\
ng"&&(e=i(e,{instancePath:t+"/audio_type",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="bot\
h"||s==="telephony"||s==="voip"||s==="thirdParty"||(e=i(e,{instancePath:t+"/audio_type",keyword:"enum",params:{allowedValues:so.
properties.audio_type.enum},message:"must be equal to one of the allowed values"}),r++)}}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return Ae.errors=e,r===0}function qe(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
third_party_audio"||s==="show_international_numbers_link"||s==="telephony_regions"||s==="audio_conference_info"||(e=i(e,
{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s"}),r++);if(o.third_party_audio!==void 0&&typeof o.third_party_audio!="boolean"&&(e=i(e,{instancePath:t+"/third_party_a\
udio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.show_international_numbers_link!==void 0&&
typeof o.show_international_numbers_link!="boolean"&&(e=i(e,{instancePath:t+"/show_international_numbers_link",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.telephony_regions!==void 0){let s=o.telephony_regions;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const n in s)n!=="selection_values"&&(e=i(e,{instancePath:t+"/telephony_regio\
ns",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}),r++);s.
selection_values!==void 0&&typeof s.selection_values!="string"&&(e=i(e,{instancePath:t+"/telephony_regions/selection_val\
ues",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/telephony_region\
s",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.audio_conference_info!==void 0){let s=o.audio_conference_info;
typeof s=="string"?u(s)>2048&&(e=i(e,{instancePath:t+"/audio_conference_info",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters"}),r++):(e=i(e,{instancePath:t+"/audio_conference_info",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must\
 be object"}),r++;return qe.errors=e,r===0}function K(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="s\
elected_countries"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"}),r++);if(o.selected_countries!==void 0){let s=o.selected_countries;if(Array.isArray(s)){const n=s.
length;for(let a=0;a<n;a++)h(s[a],{instancePath:t+"/selected_countries/"+a})||(e=e===null?h.errors:e.concat(h.errors),r=
e.length)}else e=i(e,{instancePath:t+"/selected_countries",keyword:"type",params:{type:"array"},message:"must be array"}),
r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return K.errors=e,r===
0}function Ne(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s===
"call_out"||s==="call_out_countries"||s==="show_international_numbers_link"||s==="global_dial_in_countries"||(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.call_out!==
void 0&&typeof o.call_out!="boolean"&&(e=i(e,{instancePath:t+"/call_out",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.call_out_countries!==void 0){let s=o.call_out_countries;if(Array.isArray(s)){const n=s.length;
for(let a=0;a<n;a++){let l=s[a];l&&typeof l=="object"&&!Array.isArray(l)||(e=i(e,{instancePath:t+"/call_out_countries/"+
a,keyword:"type",params:{type:"object"},message:"must be object"}),r++)}}else e=i(e,{instancePath:t+"/call_out_countries",
keyword:"type",params:{type:"array"},message:"must be array"}),r++}o.show_international_numbers_link!==void 0&&typeof o.
show_international_numbers_link!="boolean"&&(e=i(e,{instancePath:t+"/show_international_numbers_link",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.global_dial_in_countries!==void 0&&(K(o.global_dial_in_countries,{instancePath:t+
"/global_dial_in_countries"})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return Ne.errors=e,r===0}function re(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)d.call(Xr.properties,s)||(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);o.audio_conferencing!==
void 0&&(de(o.audio_conferencing,{instancePath:t+"/audio_conferencing"})||(e=e===null?de.errors:e.concat(de.errors),r=e.
length)),o.email_notification!==void 0&&(ce(o.email_notification,{instancePath:t+"/email_notification"})||(e=e===null?ce.
errors:e.concat(ce.errors),r=e.length)),o.feature!==void 0&&(ge(o.feature,{instancePath:t+"/feature"})||(e=e===null?ge.errors:
e.concat(ge.errors),r=e.length)),o.in_meeting!==void 0&&(ve(o.in_meeting,{instancePath:t+"/in_meeting"})||(e=e===null?ve.
errors:e.concat(ve.errors),r=e.length)),o.profile!==void 0&&(W(o.profile,{instancePath:t+"/profile"})||(e=e===null?W.errors:
e.concat(W.errors),r=e.length)),o.recording!==void 0&&(je(o.recording,{instancePath:t+"/recording"})||(e=e===null?je.errors:
e.concat(je.errors),r=e.length)),o.schedule_meeting!==void 0&&(Ae(o.schedule_meeting,{instancePath:t+"/schedule_meeting"})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),o.telephony!==void 0&&(qe(o.telephony,{instancePath:t+"/telephony"})||
(e=e===null?qe.errors:e.concat(qe.errors),r=e.length)),o.tsp!==void 0&&(Ne(o.tsp,{instancePath:t+"/tsp"})||(e=e===null?Ne.
errors:e.concat(Ne.errors),r=e.length))}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must b\
e object"}),r++;return re.errors=e,r===0}const bo={type:"object",properties:{action:{type:"string",enum:["update","show","hide"]},default_option:{type:"boolean"},
domains:{type:"string"},id:{type:"string"},name:{type:"string"},type:{type:"string",enum:["enforce_login","enforce_login\
_with_domains","enforce_login_with_same_account"]}},additionalProperties:!1};function Pe(o,{instancePath:t=""}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="action"||s==="default_option"||s==="domains"||s===
"id"||s==="name"||s==="type"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);if(o.action!==void 0){let s=o.action;typeof s!="string"&&(e=i(e,{instancePath:t+
"/action",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="update"||s==="show"||s==="hide"||(e=
i(e,{instancePath:t+"/action",keyword:"enum",params:{allowedValues:bo.properties.action.enum},message:"must be equal to \
one of the allowed values"}),r++)}if(o.default_option!==void 0&&typeof o.default_option!="boolean"&&(e=i(e,{instancePath:t+
"/default_option",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.domains!==void 0&&typeof o.domains!=
"string"&&(e=i(e,{instancePath:t+"/domains",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.id!==
void 0&&typeof o.id!="string"&&(e=i(e,{instancePath:t+"/id",keyword:"type",params:{type:"string"},message:"must be strin\
g"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=i(e,{instancePath:t+"/name",keyword:"type",params:{type:"string"},
message:"must be string"}),r++),o.type!==void 0){let s=o.type;typeof s!="string"&&(e=i(e,{instancePath:t+"/type",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++),s==="enforce_login"||s==="enforce_login_with_domains"||s===
"enforce_login_with_same_account"||(e=i(e,{instancePath:t+"/type",keyword:"enum",params:{allowedValues:bo.properties.type.
enum},message:"must be equal to one of the allowed values"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}),r++;return Pe.errors=e,r===0}function O(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="authentication_option"||s==="meeting_authentication"||(e=i(
e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"}),r++);o.authentication_option!==void 0&&(Pe(o.authentication_option,{instancePath:t+"/authentication_option"})||(e=
e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),o.meeting_authentication!==void 0&&typeof o.meeting_authentication!=
"boolean"&&(e=i(e,{instancePath:t+"/meeting_authentication",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return O.errors=
e,r===0}const go={type:"object",properties:{action:{type:"string",enum:["update","show","hide"]},default_option:{type:"boolean"},
domains:{type:"string"},id:{type:"string"},name:{type:"string"},type:{type:"string",enum:["enforce_login","enforce_login\
_with_domains","internally"]}},additionalProperties:!1};function Oe(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const s in o)s==="action"||s==="default_option"||s==="domains"||s==="id"||s==="name"||s===
"type"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"}),r++);if(o.action!==void 0){let s=o.action;typeof s!="string"&&(e=i(e,{instancePath:t+"/action",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++),s==="update"||s==="show"||s==="hide"||(e=i(e,{instancePath:t+
"/action",keyword:"enum",params:{allowedValues:go.properties.action.enum},message:"must be equal to one of the allowed v\
alues"}),r++)}if(o.default_option!==void 0&&typeof o.default_option!="boolean"&&(e=i(e,{instancePath:t+"/default_option",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.domains!==void 0&&typeof o.domains!="string"&&
(e=i(e,{instancePath:t+"/domains",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.id!==void 0&&typeof o.
id!="string"&&(e=i(e,{instancePath:t+"/id",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.name!==
void 0&&typeof o.name!="string"&&(e=i(e,{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be s\
tring"}),r++),o.type!==void 0){let s=o.type;typeof s!="string"&&(e=i(e,{instancePath:t+"/type",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),s==="enforce_login"||s==="enforce_login_with_domains"||s==="internally"||(e=i(e,
{instancePath:t+"/type",keyword:"enum",params:{allowedValues:go.properties.type.enum},message:"must be equal to one of t\
he allowed values"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;
return Oe.errors=e,r===0}function I(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
for(const s in o)s==="authentication_option"||s==="recording_authentication"||(e=i(e,{instancePath:t,keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);o.authentication_option!==
void 0&&(Oe(o.authentication_option,{instancePath:t+"/authentication_option"})||(e=e===null?Oe.errors:e.concat(Oe.errors),
r=e.length)),o.recording_authentication!==void 0&&typeof o.recording_authentication!="boolean"&&(e=i(e,{instancePath:t+"\
/recording_authentication",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return I.errors=e,r===0}const io={type:"object",properties:{auto_security:{type:"boolean"},block_user_domain:{type:"boolean"},block_user_domain_list:{
type:"array",maxItems:20,items:{type:"string",minLength:5,maxLength:30}},embed_password_in_join_link:{type:"boolean"},encryption_type:{
$ref:"EncryptionTypeInput"},end_to_end_encrypted_meetings:{type:"boolean"},meeting_password:{type:"boolean"},meeting_password_requirement:{
$ref:"MeetingPasswordRequirementInput"},only_authenticated_can_join_from_webclient:{type:"boolean"},phone_password:{type:"\
boolean"},pmi_password:{type:"boolean"},require_password_for_scheduled_meeting:{type:"boolean"},require_password_for_scheduled_webinar:{
type:"boolean"},waiting_room:{type:"boolean"},waiting_room_settings:{type:"object",properties:{participants_to_place_in_waiting_room:{
type:"integer",enum:[0,1,2]},users_who_can_admit_participants_from_waiting_room:{type:"integer",enum:[0,1]},whitelisted_domains_for_waiting_room:{
type:"string"}},additionalProperties:!1},webinar_password:{type:"boolean"}},additionalProperties:!1},at={type:"string",enum:[
"enhanced_encryption","e2ee"]};function j(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"}),r++),o==="enhanced_encryption"||o==="e2ee"||(e=i(e,{instancePath:t,
keyword:"enum",params:{allowedValues:at.enum},message:"must be equal to one of the allowed values"}),r++),j.errors=e,r===
0}function Ie(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)d.call(
io.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"}),r++);if(o.auto_security!==void 0&&typeof o.auto_security!="boolean"&&(e=i(e,{instancePath:t+
"/auto_security",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.block_user_domain!==void 0&&typeof o.
block_user_domain!="boolean"&&(e=i(e,{instancePath:t+"/block_user_domain",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.block_user_domain_list!==void 0){let s=o.block_user_domain_list;if(Array.isArray(s)){s.length>
20&&(e=i(e,{instancePath:t+"/block_user_domain_list",keyword:"maxItems",params:{limit:20},message:"must NOT have more th\
an 20 items"}),r++);const n=s.length;for(let a=0;a<n;a++){let l=s[a];typeof l=="string"?(u(l)>30&&(e=i(e,{instancePath:t+
"/block_user_domain_list/"+a,keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}),r++),
u(l)<5&&(e=i(e,{instancePath:t+"/block_user_domain_list/"+a,keyword:"minLength",params:{limit:5},message:"must NOT have \
fewer than 5 characters"}),r++)):(e=i(e,{instancePath:t+"/block_user_domain_list/"+a,keyword:"type",params:{type:"string"},
message:"must be string"}),r++)}}else e=i(e,{instancePath:t+"/block_user_domain_list",keyword:"type",params:{type:"array"},
message:"must be array"}),r++}if(o.embed_password_in_join_link!==void 0&&typeof o.embed_password_in_join_link!="boolean"&&
(e=i(e,{instancePath:t+"/embed_password_in_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.encryption_type!==void 0&&(j(o.encryption_type,{instancePath:t+"/encryption_type"})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length)),o.end_to_end_encrypted_meetings!==void 0&&typeof o.end_to_end_encrypted_meetings!="boolean"&&(e=i(
e,{instancePath:t+"/end_to_end_encrypted_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.meeting_password!==void 0&&typeof o.meeting_password!="boolean"&&(e=i(e,{instancePath:t+"/meeting_password",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}),r++),o.meeting_password_requirement!==void 0&&(v(o.meeting_password_requirement,
{instancePath:t+"/meeting_password_requirement"})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),o.only_authenticated_can_join_from_webclient!==
void 0&&typeof o.only_authenticated_can_join_from_webclient!="boolean"&&(e=i(e,{instancePath:t+"/only_authenticated_can_\
join_from_webclient",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.phone_password!==void 0&&
typeof o.phone_password!="boolean"&&(e=i(e,{instancePath:t+"/phone_password",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.pmi_password!==void 0&&typeof o.pmi_password!="boolean"&&(e=i(e,{instancePath:t+"/pmi_password",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_password_for_scheduled_meeting!==void 0&&
typeof o.require_password_for_scheduled_meeting!="boolean"&&(e=i(e,{instancePath:t+"/require_password_for_scheduled_meet\
ing",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_password_for_scheduled_webinar!==
void 0&&typeof o.require_password_for_scheduled_webinar!="boolean"&&(e=i(e,{instancePath:t+"/require_password_for_schedu\
led_webinar",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.waiting_room!==void 0&&typeof o.waiting_room!=
"boolean"&&(e=i(e,{instancePath:t+"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.waiting_room_settings!==void 0){let s=o.waiting_room_settings;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)
n==="participants_to_place_in_waiting_room"||n==="users_who_can_admit_participants_from_waiting_room"||n==="whitelisted_\
domains_for_waiting_room"||(e=i(e,{instancePath:t+"/waiting_room_settings",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}),r++);if(s.participants_to_place_in_waiting_room!==void 0){let n=s.participants_to_place_in_waiting_room;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,{instancePath:t+"/waiting_room_settings/participants_to_place\
_in_waiting_room",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),n===0||n===1||n===2||(e=i(e,{instancePath:t+
"/waiting_room_settings/participants_to_place_in_waiting_room",keyword:"enum",params:{allowedValues:io.properties.waiting_room_settings.
properties.participants_to_place_in_waiting_room.enum},message:"must be equal to one of the allowed values"}),r++)}if(s.
users_who_can_admit_participants_from_waiting_room!==void 0){let n=s.users_who_can_admit_participants_from_waiting_room;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,{instancePath:t+"/waiting_room_settings/users_who_can_admit_p\
articipants_from_waiting_room",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),n===0||n===1||(e=
i(e,{instancePath:t+"/waiting_room_settings/users_who_can_admit_participants_from_waiting_room",keyword:"enum",params:{allowedValues:io.
properties.waiting_room_settings.properties.users_who_can_admit_participants_from_waiting_room.enum},message:"must be eq\
ual to one of the allowed values"}),r++)}s.whitelisted_domains_for_waiting_room!==void 0&&typeof s.whitelisted_domains_for_waiting_room!=
"string"&&(e=i(e,{instancePath:t+"/waiting_room_settings/whitelisted_domains_for_waiting_room",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/waiting_room_settings",keyword:"type",params:{type:"\
object"},message:"must be object"}),r++}o.webinar_password!==void 0&&typeof o.webinar_password!="boolean"&&(e=i(e,{instancePath:t+
"/webinar_password",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return Ie.errors=e,r===0}function te(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="meeting_security"&&(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);o.meeting_security!==
void 0&&(Ie(o.meeting_security,{instancePath:t+"/meeting_security"})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length))}else
e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return te.errors=e,r===0}function Do(o,{
instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1;const a=r;re(o,{instancePath:t})||(e=e===null?re.errors:e.concat(
re.errors),r=e.length);var l=a===r;if(n=n||l,!n){const p=r;O(o,{instancePath:t})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length);var l=p===r;if(n=n||l,!n){const _=r;I(o,{instancePath:t})||(e=e===null?I.errors:e.concat(I.errors),r=e.length);
var l=_===r;if(n=n||l,!n){const c=r;te(o,{instancePath:t})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var l=c===
r;n=n||l}}}return n?(r=s,e!==null&&(s?e.length=s:e=null)):(e=i(e,{instancePath:t,keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"}),r++),Do.errors=e,r===0}const wo=Bo;function Bo(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.file===void 0&&(e=i(
e,{instancePath:t,keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'"}),r++);
for(const s in o)s!=="file"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);o.file!==void 0&&typeof o.file!="string"&&(e=i(e,{instancePath:t+"/file",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}),r++;return Bo.errors=e,r===0}const lt=Wo;function Wo(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.pic_file===void 0&&(e=
i(e,{instancePath:t,keyword:"required",params:{missingProperty:"pic_file"},message:"must have required property 'pic_fil\
e'"}),r++);for(const s in o)s!=="pic_file"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.pic_file!==void 0&&typeof o.pic_file!="string"&&(e=i(e,{instancePath:t+
"/pic_file",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"ty\
pe",params:{type:"object"},message:"must be object"}),r++;return Wo.errors=e,r===0}const pt=Ho,ho={type:"object",anyOf:[
{type:"object",required:["status"],properties:{status:{type:"string",enum:["Away","Available","In_Calendar_Event","Prese\
nting","In_A_Zoom_Meeting","On_A_Call","Out_of_Office","Busy"]}},additionalProperties:!1},{type:"object",required:["stat\
us"],properties:{status:{type:"string",enum:["Do_No_Disturb","Do_Not_Disturb"]},duration:{type:"integer",minimum:1,maximum:1440}},
additionalProperties:!1}]};function Ho(o,{instancePath:t=""}={}){let e=null,r=0;o&&typeof o=="object"&&!Array.isArray(o)||
(e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++);const s=r;let n=!1;const a=r;
if(o&&typeof o=="object"&&!Array.isArray(o)){o.status===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"}),r++);for(const p in o)p!=="status"&&(e=i(e,{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}),r++);if(o.status!==void 0){
let p=o.status;typeof p!="string"&&(e=i(e,{instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must \
be string"}),r++),p==="Away"||p==="Available"||p==="In_Calendar_Event"||p==="Presenting"||p==="In_A_Zoom_Meeting"||p==="\
On_A_Call"||p==="Out_of_Office"||p==="Busy"||(e=i(e,{instancePath:t+"/status",keyword:"enum",params:{allowedValues:ho.anyOf[0].
properties.status.enum},message:"must be equal to one of the allowed values"}),r++)}}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;var l=a===r;if(n=n||l,!n){const p=r;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.status===void 0&&(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"}),r++);for(const _ in o)_==="status"||_==="duration"||(e=i(e,{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}),r++);if(o.status!==void 0){
let _=o.status;typeof _!="string"&&(e=i(e,{instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must \
be string"}),r++),_==="Do_No_Disturb"||_==="Do_Not_Disturb"||(e=i(e,{instancePath:t+"/status",keyword:"enum",params:{allowedValues:ho.
anyOf[1].properties.status.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.duration!==void 0){let _=o.
duration;typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)||(e=i(e,{instancePath:t+"/duration",keyword:"type",params:{type:"\
integer"},message:"must be integer"}),r++),typeof _=="number"&&isFinite(_)&&((_>1440||isNaN(_))&&(e=i(e,{instancePath:t+
"/duration",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}),r++),(_<1||isNaN(_))&&(e=i(
e,{instancePath:t+"/duration",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}),r++))}}else e=
i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;var l=p===r;n=n||l}return n?(r=
s,e!==null&&(s?e.length=s:e=null)):(e=i(e,{instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"}),r++),Ho.errors=e,r===0}const _t=Ko;function Te(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
email"||s==="id"||s==="can_manage_host_private_event"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.email!==void 0){let s=o.email;typeof s=="string"?oe.test(s)||(e=
i(e,{instancePath:t+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),r++):(e=i(e,
{instancePath:t+"/email",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}o.id!==void 0&&typeof o.id!=
"string"&&(e=i(e,{instancePath:t+"/id",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.can_manage_host_private_event!==
void 0&&typeof o.can_manage_host_private_event!="boolean"&&(e=i(e,{instancePath:t+"/can_manage_host_private_event",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"o\
bject"},message:"must be object"}),r++;return Te.errors=e,r===0}function Ko(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="assistants"&&(e=i(e,{instancePath:t,keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.assistants!==void 0){let s=o.
assistants;if(Array.isArray(s)){s.length>30&&(e=i(e,{instancePath:t+"/assistants",keyword:"maxItems",params:{limit:30},message:"\
must NOT have more than 30 items"}),r++);const n=s.length;for(let a=0;a<n;a++)Te(s[a],{instancePath:t+"/assistants/"+a})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)}else e=i(e,{instancePath:t+"/assistants",keyword:"type",params:{type:"\
array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be\
 object"}),r++;return Ko.errors=e,r===0}const me=Jo;function Jo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{
instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),typeof o=="number"&&isFinite(o)&&
((o>300||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:300},message:"must be <= 300"}),
r++),(o<1||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}),
r++)),Jo.errors=e,r===0}const mt=Qo;function Qo(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.name===void 0&&(e=i(
e,{instancePath:t,keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"}),r++);
for(const s in o)s!=="name"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);o.name!==void 0&&typeof o.name!="string"&&(e=i(e,{instancePath:t+"/name",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}),r++;return Qo.errors=e,r===0}const yt=Yo;function Yo(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="\
name"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"}),r++);o.name!==void 0&&typeof o.name!="string"&&(e=i(e,{instancePath:t+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return Yo.errors=e,r===0}const ut=Xo;function Xo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{
instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),Xo.errors=e,r===0}const ft=er;function J(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="i\
d"||s==="email"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"}),r++);if(o.id!==void 0&&typeof o.id!="string"&&(e=i(e,{instancePath:t+"/id",keyword:"type",params:{
type:"string"},message:"must be string"}),r++),o.email!==void 0){let s=o.email;typeof s=="string"?oe.test(s)||(e=i(e,{instancePath:t+
"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}),r++):(e=i(e,{instancePath:t+"/em\
ail",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}),r++;return J.errors=e,r===0}function er(o,{instancePath:t=""}={}){let e=null,r=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="members"&&(e=i(e,{instancePath:t,keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.members!==void 0){let s=o.
members;if(Array.isArray(s)){s.length>30&&(e=i(e,{instancePath:t+"/members",keyword:"maxItems",params:{limit:30},message:"\
must NOT have more than 30 items"}),r++);const n=s.length;for(let a=0;a<n;a++)J(s[a],{instancePath:t+"/members/"+a})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length)}else e=i(e,{instancePath:t+"/members",keyword:"type",params:{type:"arra\
y"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be obj\
ect"}),r++;return er.errors=e,r===0}const ko=or,dt={type:"object",required:["action","target_group_id"],properties:{action:{
type:"string",enum:["move","set_primary"]},target_group_id:{type:"string"}},additionalProperties:!1};function or(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.action===void 0&&(e=i(e,{instancePath:t,keyword:"required",
params:{missingProperty:"action"},message:"must have required property 'action'"}),r++),o.target_group_id===void 0&&(e=i(
e,{instancePath:t,keyword:"required",params:{missingProperty:"target_group_id"},message:"must have required property 'ta\
rget_group_id'"}),r++);for(const s in o)s==="action"||s==="target_group_id"||(e=i(e,{instancePath:t,keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.action!==void 0){let s=o.
action;typeof s!="string"&&(e=i(e,{instancePath:t+"/action",keyword:"type",params:{type:"string"},message:"must be strin\
g"}),r++),s==="move"||s==="set_primary"||(e=i(e,{instancePath:t+"/action",keyword:"enum",params:{allowedValues:dt.properties.
action.enum},message:"must be equal to one of the allowed values"}),r++)}o.target_group_id!==void 0&&typeof o.target_group_id!=
"string"&&(e=i(e,{instancePath:t+"/target_group_id",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else
e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return or.errors=e,r===0}const ct=rr;function rr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="\
admins"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addi\
tional properties"}),r++);if(o.admins!==void 0){let s=o.admins;if(Array.isArray(s)){s.length>10&&(e=i(e,{instancePath:t+
"/admins",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}),r++);const n=s.length;for(let a=0;a<
n;a++)J(s[a],{instancePath:t+"/admins/"+a})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else e=i(e,{instancePath:t+
"/admins",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"}),r++;return rr.errors=e,r===0}const bt=tr;const gt={type:"object",properties:{audio_conferencing:{$ref:"GroupAudioConferencingSettingsInput"},email_notification:{
$ref:"GroupEmailNotificationSettingsInput"},in_meeting:{$ref:"GroupInMeetingSettingsInput"},other_options:{$ref:"OtherOp\
tionsSettingsInput"},profile:{$ref:"ProfileSettingsInput"},recording:{$ref:"GroupRecordingSettingsInput"},schedule_meeting:{
$ref:"GroupScheduleMeetingSettingsInput"},telephony:{$ref:"GroupTelephonySettingsInput"},chat:{$ref:"ChatSettingsInput"}},
additionalProperties:!1},wt={type:"object",properties:{participant_phone_masking:{type:"object",properties:{enable:{type:"\
boolean"},masking_type:{type:"string",enum:["mask_default","mask_first_5","mask_except_last_4"]}},additionalProperties:!1},
global_dial_in_countries:{type:"object",properties:{selected_countries:{type:"array",items:{$ref:"PhoneCountryInput"}},include_toll_free:{
type:"boolean"}},additionalProperties:!1},toll_free_and_fee_based_toll_call:{$ref:"TollFreeDialInInput"},toll_call:{$ref:"\
TollDialInInput"},call_me_and_invite_by_phone:{$ref:"CallMeSettingsInput"},personal_audio_conference:{type:"boolean"}},additionalProperties:!1};function Q(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="c\
ode"||s==="country_code"||s==="country_name"||s==="display_number"||s==="number"||(e=i(e,{instancePath:t,keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.code!==void 0&&typeof o.
code!="string"&&(e=i(e,{instancePath:t+"/code",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.country_code!==
void 0&&typeof o.country_code!="string"&&(e=i(e,{instancePath:t+"/country_code",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),o.country_name!==void 0&&typeof o.country_name!="string"&&(e=i(e,{instancePath:t+"/country_name",
keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.display_number!==void 0){let s=o.display_number;
typeof s=="string"?u(s)>30&&(e=i(e,{instancePath:t+"/display_number",keyword:"maxLength",params:{limit:30},message:"must\
 NOT have more than 30 characters"}),r++):(e=i(e,{instancePath:t+"/display_number",keyword:"type",params:{type:"string"},
message:"must be string"}),r++)}if(o.number!==void 0){let s=o.number;typeof s=="string"?u(s)>30&&(e=i(e,{instancePath:t+
"/number",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}),r++):(e=i(e,{instancePath:t+
"/number",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}}else e=i(e,{instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"}),r++;return Q.errors=e,r===0}function ze(o,{instancePath:t=""}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="allow_webinar_attendees_dial"||s==="enable"||s===
"numbers"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}),r++);if(o.allow_webinar_attendees_dial!==void 0&&typeof o.allow_webinar_attendees_dial!="boolean"&&
(e=i(e,{instancePath:t+"/allow_webinar_attendees_dial",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.numbers!==void 0){let s=o.numbers;if(Array.isArray(s)){s.length>100&&(e=i(e,{instancePath:t+
"/numbers",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}),r++);const n=s.length;for(let a=0;a<
n;a++)Q(s[a],{instancePath:t+"/numbers/"+a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}else e=i(e,{instancePath:t+
"/numbers",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"}),r++;return ze.errors=e,r===0}function Ee(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
enable"||s==="numbers"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"mus\
t NOT have additional properties"}),r++);if(o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enab\
le",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.numbers!==void 0){let s=o.numbers;if(Array.
isArray(s)){s.length>100&&(e=i(e,{instancePath:t+"/numbers",keyword:"maxItems",params:{limit:100},message:"must NOT have\
 more than 100 items"}),r++);const n=s.length;for(let a=0;a<n;a++)Q(s[a],{instancePath:t+"/numbers/"+a})||(e=e===null?Q.
errors:e.concat(Q.errors),r=e.length)}else e=i(e,{instancePath:t+"/numbers",keyword:"type",params:{type:"array"},message:"\
must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Ee.
errors=e,r===0}const ht={type:"object",properties:{enable:{type:"boolean"},require_press_1_for_call_me:{type:"string",enum:[
"auto","always","never"]},allow_webinar_attendees_call_me:{type:"boolean"},call_out_countries:{$ref:"CountrySelectionInp\
ut"}},additionalProperties:!1};function Se(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const s in o)s==="enable"||s==="require_press_1_for_call_me"||s==="allow_webinar_attendees_call_me"||s==="call_o\
ut_countries"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"}),r++);if(o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_press_1_for_call_me!==void 0){let s=o.require_press_1_for_call_me;
typeof s!="string"&&(e=i(e,{instancePath:t+"/require_press_1_for_call_me",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),s==="auto"||s==="always"||s==="never"||(e=i(e,{instancePath:t+"/require_press_1_for_call_me",keyword:"\
enum",params:{allowedValues:ht.properties.require_press_1_for_call_me.enum},message:"must be equal to one of the allowed\
 values"}),r++)}o.allow_webinar_attendees_call_me!==void 0&&typeof o.allow_webinar_attendees_call_me!="boolean"&&(e=i(e,
{instancePath:t+"/allow_webinar_attendees_call_me",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.call_out_countries!==void 0&&(K(o.call_out_countries,{instancePath:t+"/call_out_countries"})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length))}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Se.
errors=e,r===0}function xe(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
s==="participant_phone_masking"||s==="global_dial_in_countries"||s==="toll_free_and_fee_based_toll_call"||s==="toll_call"||
s==="call_me_and_invite_by_phone"||s==="personal_audio_conference"||(e=i(e,{instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.participant_phone_masking!==void 0){
let s=o.participant_phone_masking;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="enable"||n==="maski\
ng_type"||(e=i(e,{instancePath:t+"/participant_phone_masking",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}),r++);if(s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+
"/participant_phone_masking/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.masking_type!==
void 0){let n=s.masking_type;typeof n!="string"&&(e=i(e,{instancePath:t+"/participant_phone_masking/masking_type",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++),n==="mask_default"||n==="mask_first_5"||n==="mask_except_la\
st_4"||(e=i(e,{instancePath:t+"/participant_phone_masking/masking_type",keyword:"enum",params:{allowedValues:wt.properties.
participant_phone_masking.properties.masking_type.enum},message:"must be equal to one of the allowed values"}),r++)}}else
e=i(e,{instancePath:t+"/participant_phone_masking",keyword:"type",params:{type:"object"},message:"must be object"}),r++}
if(o.global_dial_in_countries!==void 0){let s=o.global_dial_in_countries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)
n==="selected_countries"||n==="include_toll_free"||(e=i(e,{instancePath:t+"/global_dial_in_countries",keyword:"additiona\
lProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}),r++);if(s.selected_countries!==
void 0){let n=s.selected_countries;if(Array.isArray(n)){const a=n.length;for(let l=0;l<a;l++)h(n[l],{instancePath:t+"/gl\
obal_dial_in_countries/selected_countries/"+l})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)}else e=i(e,{instancePath:t+
"/global_dial_in_countries/selected_countries",keyword:"type",params:{type:"array"},message:"must be array"}),r++}s.include_toll_free!==
void 0&&typeof s.include_toll_free!="boolean"&&(e=i(e,{instancePath:t+"/global_dial_in_countries/include_toll_free",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/global_dial_in_countries",keyword:"\
type",params:{type:"object"},message:"must be object"}),r++}o.toll_free_and_fee_based_toll_call!==void 0&&(ze(o.toll_free_and_fee_based_toll_call,
{instancePath:t+"/toll_free_and_fee_based_toll_call"})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),o.toll_call!==
void 0&&(Ee(o.toll_call,{instancePath:t+"/toll_call"})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)),o.call_me_and_invite_by_phone!==
void 0&&(Se(o.call_me_and_invite_by_phone,{instancePath:t+"/call_me_and_invite_by_phone"})||(e=e===null?Se.errors:e.concat(
Se.errors),r=e.length)),o.personal_audio_conference!==void 0&&typeof o.personal_audio_conference!="boolean"&&(e=i(e,{instancePath:t+
"/personal_audio_conference",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return xe.errors=e,r===0}function Le(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
cloud_recording_available_reminder"||s==="recording_available_reminder_alternative_hosts"||s==="recording_available_remi\
nder_schedulers"||s==="alternative_host_reminder"||s==="cancel_meeting_reminder"||s==="jbh_reminder"||s==="schedule_for_\
reminder"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}),r++);o.cloud_recording_available_reminder!==void 0&&typeof o.cloud_recording_available_reminder!=
"boolean"&&(e=i(e,{instancePath:t+"/cloud_recording_available_reminder",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.recording_available_reminder_alternative_hosts!==void 0&&typeof o.recording_available_reminder_alternative_hosts!=
"boolean"&&(e=i(e,{instancePath:t+"/recording_available_reminder_alternative_hosts",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.recording_available_reminder_schedulers!==void 0&&typeof o.recording_available_reminder_schedulers!=
"boolean"&&(e=i(e,{instancePath:t+"/recording_available_reminder_schedulers",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.alternative_host_reminder!==void 0&&typeof o.alternative_host_reminder!="boolean"&&(e=i(e,{instancePath:t+
"/alternative_host_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.cancel_meeting_reminder!==
void 0&&typeof o.cancel_meeting_reminder!="boolean"&&(e=i(e,{instancePath:t+"/cancel_meeting_reminder",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.jbh_reminder!==void 0&&typeof o.jbh_reminder!="boolean"&&(e=i(e,{instancePath:t+
"/jbh_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.schedule_for_reminder!==void 0&&
typeof o.schedule_for_reminder!="boolean"&&(e=i(e,{instancePath:t+"/schedule_for_reminder",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"mus\
t be object"}),r++;return Le.errors=e,r===0}const P={type:"object",properties:{allow_users_to_delete_messages_in_meeting_chat:{
type:"boolean"},allow_live_streaming:{type:"boolean"},post_meeting_feedback:{type:"boolean"},whiteboard:{type:"boolean"},
allow_participants_chat_with:{type:"integer",enum:[1,2,3,4]},allow_users_save_chats:{type:"integer",enum:[1,2,3]},attendee_on_hold:{
type:"boolean"},breakout_room_schedule:{type:"boolean"},meeting_question_answer:{type:"boolean"},closed_captioning:{$ref:"\
ClosedCaptioningSettingsInput"},custom_data_center_regions:{type:"boolean"},custom_live_streaming_service:{type:"boolean"},
custom_service_instructions:{type:"string"},data_center_regions:{type:"array",items:{$ref:"DataCenterRegionInput"}},disable_screen_sharing_for_host_meetings:{
type:"boolean"},disable_screen_sharing_for_in_meeting_guests:{type:"boolean"},e2e_encryption:{type:"boolean"},file_transfer:{
type:"boolean"},join_from_desktop:{type:"boolean"},join_from_mobile:{type:"boolean"},live_streaming_facebook:{type:"bool\
ean"},live_streaming_youtube:{type:"boolean"},manual_captioning:{$ref:"ManualCaptioningSettingsInput"},meeting_reactions:{
type:"boolean"},meeting_reactions_emojis:{type:"string",enum:["all","selected"]},allow_host_panelists_to_use_audible_clap:{
type:"boolean"},webinar_reactions:{type:"boolean"},meeting_survey:{type:"boolean"},request_permission_to_unmute_participants:{
type:"boolean"},screen_sharing:{type:"boolean"},show_a_join_from_your_browser_link:{type:"boolean"},show_meeting_control_toolbar:{
type:"boolean"},slide_control:{type:"boolean"},webinar_chat:{$ref:"WebinarChatSettingsInput"},webinar_live_streaming:{$ref:"\
WebinarLiveStreamingSettingsInput"},webinar_survey:{type:"boolean"},who_can_share_screen:{type:"string",enum:["host","al\
l"]},who_can_share_screen_when_someone_is_sharing:{type:"string",enum:["host","all"]},participants_share_simultaneously:{
type:"string",enum:["multiple","one"]},workplace_by_facebook:{type:"boolean"},allow_show_zoom_windows:{type:"boolean"},language_interpretation:{
$ref:"LanguageInterpretationSettingsInput"},auto_answer:{type:"boolean"},alert_guest_join:{type:"boolean"},auto_generated_translation:{
$ref:"TranslatedCaptionsInput"},only_host_view_device_list:{type:"boolean"},original_audio:{type:"boolean"},record_play_own_voice:{
type:"boolean"},sending_default_email_invites:{type:"boolean"},show_browser_join_link:{type:"boolean"},show_device_list:{
type:"boolean"},stereo_audio:{type:"boolean"},use_html_format_email:{type:"boolean"},webinar_question_answer:{type:"bool\
ean"},meeting_polling:{$ref:"GroupPollSettingsInput"},webinar_polling:{$ref:"GroupPollSettingsInput"},sign_language_interpretation:{
type:"object",properties:{enable:{type:"boolean"},enable_sign_language_interpretation_by_default:{type:"boolean"},custom_languages:{
type:"array",items:{type:"string"}}},additionalProperties:!1},annotation:{type:"boolean"},auto_saving_chat:{type:"boolea\
n"},breakout_room:{type:"boolean"},chat:{type:"boolean"},closed_caption:{type:"boolean"},co_host:{type:"boolean"},entry_exit_chime:{
type:"string",enum:["host","all","none"]},far_end_camera_control:{type:"boolean"},feedback:{type:"boolean"},group_hd:{type:"\
boolean"},webinar_group_hd:{type:"boolean"},non_verbal_feedback:{type:"boolean"},polling:{type:"boolean"},private_chat:{
type:"boolean"},remote_control:{type:"boolean"},remote_support:{type:"boolean"},virtual_background:{type:"boolean"},waiting_room:{
type:"boolean"}},additionalProperties:!1},ye={type:"object",properties:{language_item_pairList:{type:"object",properties:{
trans_lang_config:{type:"array",items:{type:"object",properties:{speak_language:{type:"object",properties:{name:{type:"s\
tring",enum:["Chinese (Simplified)","Dutch","English","French","German","Italian","Japanese","Korean","Portuguese","Russ\
ian","Spanish","Ukrainian"]},code:{type:"string",enum:["zh","nl","en","fr","de","it","ja","ko","pt","ru","es","uk"]}},additionalProperties:!1},
translate_to:{type:"object",properties:{all:{type:"boolean"},language_config:{type:"array",items:{type:"object",properties:{
name:{type:"string",enum:["English"]},code:{type:"string",enum:["en"]}},additionalProperties:!1}}},additionalProperties:!1}},
additionalProperties:!1}},all:{type:"boolean"}},additionalProperties:!1},enable:{type:"boolean"}},additionalProperties:!1};
function $e(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
language_item_pairList"||s==="enable"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.language_item_pairList!==void 0){let s=o.language_item_pairList;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="trans_lang_config"||n==="all"||(e=i(e,{instancePath:t+
"/language_item_pairList",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional\
 properties"}),r++);if(s.trans_lang_config!==void 0){let n=s.trans_lang_config;if(Array.isArray(n)){const a=n.length;for(let l=0;l<
a;l++){let p=n[l];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const y in p)y==="speak_language"||y==="translate_to"||
(e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l,keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}),r++);if(p.speak_language!==void 0){let y=p.speak_language;if(y&&typeof y==
"object"&&!Array.isArray(y)){for(const _ in y)_==="name"||_==="code"||(e=i(e,{instancePath:t+"/language_item_pairList/tr\
ans_lang_config/"+l+"/speak_language",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT hav\
e additional properties"}),r++);if(y.name!==void 0){let _=y.name;typeof _!="string"&&(e=i(e,{instancePath:t+"/language_i\
tem_pairList/trans_lang_config/"+l+"/speak_language/name",keyword:"type",params:{type:"string"},message:"must be string"}),
r++),_==="Chinese (Simplified)"||_==="Dutch"||_==="English"||_==="French"||_==="German"||_==="Italian"||_==="Japanese"||
_==="Korean"||_==="Portuguese"||_==="Russian"||_==="Spanish"||_==="Ukrainian"||(e=i(e,{instancePath:t+"/language_item_pa\
irList/trans_lang_config/"+l+"/speak_language/name",keyword:"enum",params:{allowedValues:ye.properties.language_item_pairList.
properties.trans_lang_config.items.properties.speak_language.properties.name.enum},message:"must be equal to one of the \
allowed values"}),r++)}if(y.code!==void 0){let _=y.code;typeof _!="string"&&(e=i(e,{instancePath:t+"/language_item_pairL\
ist/trans_lang_config/"+l+"/speak_language/code",keyword:"type",params:{type:"string"},message:"must be string"}),r++),_===
"zh"||_==="nl"||_==="en"||_==="fr"||_==="de"||_==="it"||_==="ja"||_==="ko"||_==="pt"||_==="ru"||_==="es"||_==="uk"||(e=i(
e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l+"/speak_language/code",keyword:"enum",params:{allowedValues:ye.
properties.language_item_pairList.properties.trans_lang_config.items.properties.speak_language.properties.code.enum},message:"\
must be equal to one of the allowed values"}),r++)}}else e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_confi\
g/"+l+"/speak_language",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(p.translate_to!==void 0){
let y=p.translate_to;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const _ in y)_==="all"||_==="language_config"||(e=
i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l+"/translate_to",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}),r++);if(y.all!==void 0&&typeof y.all!="boolean"&&(e=
i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l+"/translate_to/all",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),r++),y.language_config!==void 0){let _=y.language_config;if(Array.isArray(_)){const g=_.
length;for(let c=0;c<g;c++){let q=_[c];if(q&&typeof q=="object"&&!Array.isArray(q)){for(const A in q)A==="name"||A==="co\
de"||(e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l+"/translate_to/language_config/"+c,keyword:"a\
dditionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}),r++);if(q.name!==void 0){
let A=q.name;typeof A!="string"&&(e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l+"/translate_to/la\
nguage_config/"+c+"/name",keyword:"type",params:{type:"string"},message:"must be string"}),r++),A!=="English"&&(e=i(e,{instancePath:t+
"/language_item_pairList/trans_lang_config/"+l+"/translate_to/language_config/"+c+"/name",keyword:"enum",params:{allowedValues:ye.
properties.language_item_pairList.properties.trans_lang_config.items.properties.translate_to.properties.language_config.
items.properties.name.enum},message:"must be equal to one of the allowed values"}),r++)}if(q.code!==void 0){let A=q.code;
typeof A!="string"&&(e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l+"/translate_to/language_config\
/"+c+"/code",keyword:"type",params:{type:"string"},message:"must be string"}),r++),A!=="en"&&(e=i(e,{instancePath:t+"/la\
nguage_item_pairList/trans_lang_config/"+l+"/translate_to/language_config/"+c+"/code",keyword:"enum",params:{allowedValues:ye.
properties.language_item_pairList.properties.trans_lang_config.items.properties.translate_to.properties.language_config.
items.properties.code.enum},message:"must be equal to one of the allowed values"}),r++)}}else e=i(e,{instancePath:t+"/la\
nguage_item_pairList/trans_lang_config/"+l+"/translate_to/language_config/"+c,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++}}else e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l+"/translate_to/language\
_config",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t+"/language_item_\
pairList/trans_lang_config/"+l+"/translate_to",keyword:"type",params:{type:"object"},message:"must be object"}),r++}}else
e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_config/"+l,keyword:"type",params:{type:"object"},message:"must\
 be object"}),r++}}else e=i(e,{instancePath:t+"/language_item_pairList/trans_lang_config",keyword:"type",params:{type:"a\
rray"},message:"must be array"}),r++}s.all!==void 0&&typeof s.all!="boolean"&&(e=i(e,{instancePath:t+"/language_item_pai\
rList/all",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/language\
_item_pairList",keyword:"type",params:{type:"object"},message:"must be object"}),r++}o.enable!==void 0&&typeof o.enable!=
"boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else
e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return $e.errors=e,r===0}function x(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="e\
nable"||s==="advanced_polls"||s==="allow_alternative_host_to_add_edit"||s==="allow_host_to_upload_image"||s==="require_a\
nswers_to_be_anonymous"||s==="manage_saved_polls_and_quizzes"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}),r++);o.enable!==void 0&&typeof o.enable!="boolean"&&
(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.advanced_polls!==
void 0&&typeof o.advanced_polls!="boolean"&&(e=i(e,{instancePath:t+"/advanced_polls",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.allow_alternative_host_to_add_edit!==void 0&&typeof o.allow_alternative_host_to_add_edit!=
"boolean"&&(e=i(e,{instancePath:t+"/allow_alternative_host_to_add_edit",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.allow_host_to_upload_image!==void 0&&typeof o.allow_host_to_upload_image!="boolean"&&(e=i(e,{instancePath:t+
"/allow_host_to_upload_image",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_answers_to_be_anonymous!==
void 0&&typeof o.require_answers_to_be_anonymous!="boolean"&&(e=i(e,{instancePath:t+"/require_answers_to_be_anonymous",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.manage_saved_polls_and_quizzes!==void 0&&typeof o.manage_saved_polls_and_quizzes!=
"boolean"&&(e=i(e,{instancePath:t+"/manage_saved_polls_and_quizzes",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return x.
errors=e,r===0}function Me(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
d.call(P.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"mus\
t NOT have additional properties"}),r++);if(o.allow_users_to_delete_messages_in_meeting_chat!==void 0&&typeof o.allow_users_to_delete_messages_in_meeting_chat!=
"boolean"&&(e=i(e,{instancePath:t+"/allow_users_to_delete_messages_in_meeting_chat",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.allow_live_streaming!==void 0&&typeof o.allow_live_streaming!="boolean"&&(e=i(e,{instancePath:t+
"/allow_live_streaming",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.post_meeting_feedback!==
void 0&&typeof o.post_meeting_feedback!="boolean"&&(e=i(e,{instancePath:t+"/post_meeting_feedback",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.whiteboard!==void 0&&typeof o.whiteboard!="boolean"&&(e=i(e,{instancePath:t+
"/whiteboard",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_participants_chat_with!==void 0){
let s=o.allow_participants_chat_with;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/allow_\
participants_chat_with",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),s===1||s===2||s===3||s===
4||(e=i(e,{instancePath:t+"/allow_participants_chat_with",keyword:"enum",params:{allowedValues:P.properties.allow_participants_chat_with.
enum},message:"must be equal to one of the allowed values"}),r++)}if(o.allow_users_save_chats!==void 0){let s=o.allow_users_save_chats;
typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/allow_users_save_chats",keyword:"type",params:{
type:"integer"},message:"must be integer"}),r++),s===1||s===2||s===3||(e=i(e,{instancePath:t+"/allow_users_save_chats",keyword:"\
enum",params:{allowedValues:P.properties.allow_users_save_chats.enum},message:"must be equal to one of the allowed value\
s"}),r++)}if(o.attendee_on_hold!==void 0&&typeof o.attendee_on_hold!="boolean"&&(e=i(e,{instancePath:t+"/attendee_on_hol\
d",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.breakout_room_schedule!==void 0&&typeof o.breakout_room_schedule!=
"boolean"&&(e=i(e,{instancePath:t+"/breakout_room_schedule",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),r++),o.meeting_question_answer!==void 0&&typeof o.meeting_question_answer!="boolean"&&(e=i(e,{instancePath:t+"/me\
eting_question_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.closed_captioning!==void 0&&
(F(o.closed_captioning,{instancePath:t+"/closed_captioning"})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),o.custom_data_center_regions!==
void 0&&typeof o.custom_data_center_regions!="boolean"&&(e=i(e,{instancePath:t+"/custom_data_center_regions",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.custom_live_streaming_service!==void 0&&typeof o.custom_live_streaming_service!=
"boolean"&&(e=i(e,{instancePath:t+"/custom_live_streaming_service",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),r++),o.custom_service_instructions!==void 0&&typeof o.custom_service_instructions!="string"&&(e=i(e,{instancePath:t+
"/custom_service_instructions",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.data_center_regions!==
void 0){let s=o.data_center_regions;if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++)R(s[a],{instancePath:t+"/d\
ata_center_regions/"+a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else e=i(e,{instancePath:t+"/data_center_r\
egions",keyword:"type",params:{type:"array"},message:"must be array"}),r++}if(o.disable_screen_sharing_for_host_meetings!==
void 0&&typeof o.disable_screen_sharing_for_host_meetings!="boolean"&&(e=i(e,{instancePath:t+"/disable_screen_sharing_fo\
r_host_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.disable_screen_sharing_for_in_meeting_guests!==
void 0&&typeof o.disable_screen_sharing_for_in_meeting_guests!="boolean"&&(e=i(e,{instancePath:t+"/disable_screen_sharin\
g_for_in_meeting_guests",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.e2e_encryption!==void 0&&
typeof o.e2e_encryption!="boolean"&&(e=i(e,{instancePath:t+"/e2e_encryption",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.file_transfer!==void 0&&typeof o.file_transfer!="boolean"&&(e=i(e,{instancePath:t+"/file_trans\
fer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.join_from_desktop!==void 0&&typeof o.join_from_desktop!=
"boolean"&&(e=i(e,{instancePath:t+"/join_from_desktop",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.join_from_mobile!==void 0&&typeof o.join_from_mobile!="boolean"&&(e=i(e,{instancePath:t+"/join_from_mobile",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.live_streaming_facebook!==void 0&&typeof o.live_streaming_facebook!=
"boolean"&&(e=i(e,{instancePath:t+"/live_streaming_facebook",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.live_streaming_youtube!==void 0&&typeof o.live_streaming_youtube!="boolean"&&(e=i(e,{instancePath:t+"/liv\
e_streaming_youtube",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.manual_captioning!==void 0&&
(U(o.manual_captioning,{instancePath:t+"/manual_captioning"})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),o.meeting_reactions!==
void 0&&typeof o.meeting_reactions!="boolean"&&(e=i(e,{instancePath:t+"/meeting_reactions",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.meeting_reactions_emojis!==void 0){let s=o.meeting_reactions_emojis;typeof s!=
"string"&&(e=i(e,{instancePath:t+"/meeting_reactions_emojis",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}),r++),s==="all"||s==="selected"||(e=i(e,{instancePath:t+"/meeting_reactions_emojis",keyword:"enum",params:{allowedValues:P.
properties.meeting_reactions_emojis.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.allow_host_panelists_to_use_audible_clap!==
void 0&&typeof o.allow_host_panelists_to_use_audible_clap!="boolean"&&(e=i(e,{instancePath:t+"/allow_host_panelists_to_u\
se_audible_clap",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_reactions!==void 0&&typeof o.
webinar_reactions!="boolean"&&(e=i(e,{instancePath:t+"/webinar_reactions",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.meeting_survey!==void 0&&typeof o.meeting_survey!="boolean"&&(e=i(e,{instancePath:t+"/meeting_\
survey",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.request_permission_to_unmute_participants!==
void 0&&typeof o.request_permission_to_unmute_participants!="boolean"&&(e=i(e,{instancePath:t+"/request_permission_to_un\
mute_participants",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.screen_sharing!==void 0&&typeof o.
screen_sharing!="boolean"&&(e=i(e,{instancePath:t+"/screen_sharing",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}),r++),o.show_a_join_from_your_browser_link!==void 0&&typeof o.show_a_join_from_your_browser_link!="boolean"&&
(e=i(e,{instancePath:t+"/show_a_join_from_your_browser_link",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.show_meeting_control_toolbar!==void 0&&typeof o.show_meeting_control_toolbar!="boolean"&&(e=i(e,{instancePath:t+
"/show_meeting_control_toolbar",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.slide_control!==
void 0&&typeof o.slide_control!="boolean"&&(e=i(e,{instancePath:t+"/slide_control",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.webinar_chat!==void 0&&(Z(o.webinar_chat,{instancePath:t+"/webinar_chat"})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),o.webinar_live_streaming!==void 0&&(D(o.webinar_live_streaming,{instancePath:t+
"/webinar_live_streaming"})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),o.webinar_survey!==void 0&&typeof o.webinar_survey!=
"boolean"&&(e=i(e,{instancePath:t+"/webinar_survey",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.who_can_share_screen!==void 0){let s=o.who_can_share_screen;typeof s!="string"&&(e=i(e,{instancePath:t+"/who_can_share\
_screen",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="host"||s==="all"||(e=i(e,{instancePath:t+
"/who_can_share_screen",keyword:"enum",params:{allowedValues:P.properties.who_can_share_screen.enum},message:"must be eq\
ual to one of the allowed values"}),r++)}if(o.who_can_share_screen_when_someone_is_sharing!==void 0){let s=o.who_can_share_screen_when_someone_is_sharing;
typeof s!="string"&&(e=i(e,{instancePath:t+"/who_can_share_screen_when_someone_is_sharing",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),s==="host"||s==="all"||(e=i(e,{instancePath:t+"/who_can_share_screen_when_someo\
ne_is_sharing",keyword:"enum",params:{allowedValues:P.properties.who_can_share_screen_when_someone_is_sharing.enum},message:"\
must be equal to one of the allowed values"}),r++)}if(o.participants_share_simultaneously!==void 0){let s=o.participants_share_simultaneously;
typeof s!="string"&&(e=i(e,{instancePath:t+"/participants_share_simultaneously",keyword:"type",params:{type:"string"},message:"\
must be string"}),r++),s==="multiple"||s==="one"||(e=i(e,{instancePath:t+"/participants_share_simultaneously",keyword:"e\
num",params:{allowedValues:P.properties.participants_share_simultaneously.enum},message:"must be equal to one of the all\
owed values"}),r++)}if(o.workplace_by_facebook!==void 0&&typeof o.workplace_by_facebook!="boolean"&&(e=i(e,{instancePath:t+
"/workplace_by_facebook",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_show_zoom_windows!==
void 0&&typeof o.allow_show_zoom_windows!="boolean"&&(e=i(e,{instancePath:t+"/allow_show_zoom_windows",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.language_interpretation!==void 0&&(B(o.language_interpretation,{instancePath:t+
"/language_interpretation"})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),o.auto_answer!==void 0&&typeof o.auto_answer!=
"boolean"&&(e=i(e,{instancePath:t+"/auto_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.alert_guest_join!==void 0&&typeof o.alert_guest_join!="boolean"&&(e=i(e,{instancePath:t+"/alert_guest_join",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_generated_translation!==void 0&&($e(o.auto_generated_translation,
{instancePath:t+"/auto_generated_translation"})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),o.only_host_view_device_list!==
void 0&&typeof o.only_host_view_device_list!="boolean"&&(e=i(e,{instancePath:t+"/only_host_view_device_list",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.original_audio!==void 0&&typeof o.original_audio!="boolea\
n"&&(e=i(e,{instancePath:t+"/original_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.record_play_own_voice!==
void 0&&typeof o.record_play_own_voice!="boolean"&&(e=i(e,{instancePath:t+"/record_play_own_voice",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.sending_default_email_invites!==void 0&&typeof o.sending_default_email_invites!=
"boolean"&&(e=i(e,{instancePath:t+"/sending_default_email_invites",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),r++),o.show_browser_join_link!==void 0&&typeof o.show_browser_join_link!="boolean"&&(e=i(e,{instancePath:t+
"/show_browser_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.show_device_list!==void 0&&
typeof o.show_device_list!="boolean"&&(e=i(e,{instancePath:t+"/show_device_list",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.stereo_audio!==void 0&&typeof o.stereo_audio!="boolean"&&(e=i(e,{instancePath:t+"/ste\
reo_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.use_html_format_email!==void 0&&typeof o.
use_html_format_email!="boolean"&&(e=i(e,{instancePath:t+"/use_html_format_email",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.webinar_question_answer!==void 0&&typeof o.webinar_question_answer!="boolean"&&(e=i(e,
{instancePath:t+"/webinar_question_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.meeting_polling!==
void 0&&(x(o.meeting_polling,{instancePath:t+"/meeting_polling"})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
o.webinar_polling!==void 0&&(x(o.webinar_polling,{instancePath:t+"/webinar_polling"})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),o.sign_language_interpretation!==void 0){let s=o.sign_language_interpretation;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(const n in s)n==="enable"||n==="enable_sign_language_interpretation_by_default"||n==="custom_languages"||
(e=i(e,{instancePath:t+"/sign_language_interpretation",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}),r++);if(s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/s\
ign_language_interpretation/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.enable_sign_language_interpretation_by_default!==
void 0&&typeof s.enable_sign_language_interpretation_by_default!="boolean"&&(e=i(e,{instancePath:t+"/sign_language_inter\
pretation/enable_sign_language_interpretation_by_default",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}),r++),s.custom_languages!==void 0){let n=s.custom_languages;if(Array.isArray(n)){const a=n.length;for(let l=0;l<a;l++)
typeof n[l]!="string"&&(e=i(e,{instancePath:t+"/sign_language_interpretation/custom_languages/"+l,keyword:"type",params:{
type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/sign_language_interpretation/custom_language\
s",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t+"/sign_language_interp\
retation",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.annotation!==void 0&&typeof o.annotation!=
"boolean"&&(e=i(e,{instancePath:t+"/annotation",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.auto_saving_chat!==void 0&&typeof o.auto_saving_chat!="boolean"&&(e=i(e,{instancePath:t+"/auto_saving_chat",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}),r++),o.breakout_room!==void 0&&typeof o.breakout_room!="boolean"&&
(e=i(e,{instancePath:t+"/breakout_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.chat!==
void 0&&typeof o.chat!="boolean"&&(e=i(e,{instancePath:t+"/chat",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),r++),o.closed_caption!==void 0&&typeof o.closed_caption!="boolean"&&(e=i(e,{instancePath:t+"/closed_caption",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.co_host!==void 0&&typeof o.co_host!="boolean"&&
(e=i(e,{instancePath:t+"/co_host",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.entry_exit_chime!==
void 0){let s=o.entry_exit_chime;typeof s!="string"&&(e=i(e,{instancePath:t+"/entry_exit_chime",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),s==="host"||s==="all"||s==="none"||(e=i(e,{instancePath:t+"/entry_exit_chime",keyword:"\
enum",params:{allowedValues:P.properties.entry_exit_chime.enum},message:"must be equal to one of the allowed values"}),r++)}
o.far_end_camera_control!==void 0&&typeof o.far_end_camera_control!="boolean"&&(e=i(e,{instancePath:t+"/far_end_camera_c\
ontrol",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.feedback!==void 0&&typeof o.feedback!=
"boolean"&&(e=i(e,{instancePath:t+"/feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.
group_hd!==void 0&&typeof o.group_hd!="boolean"&&(e=i(e,{instancePath:t+"/group_hd",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.webinar_group_hd!==void 0&&typeof o.webinar_group_hd!="boolean"&&(e=i(e,{instancePath:t+
"/webinar_group_hd",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.non_verbal_feedback!==void 0&&
typeof o.non_verbal_feedback!="boolean"&&(e=i(e,{instancePath:t+"/non_verbal_feedback",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),r++),o.polling!==void 0&&typeof o.polling!="boolean"&&(e=i(e,{instancePath:t+"/polling",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.private_chat!==void 0&&typeof o.private_chat!=
"boolean"&&(e=i(e,{instancePath:t+"/private_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.remote_control!==void 0&&typeof o.remote_control!="boolean"&&(e=i(e,{instancePath:t+"/remote_control",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.remote_support!==void 0&&typeof o.remote_support!="boolean"&&(e=i(e,{
instancePath:t+"/remote_support",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.virtual_background!==
void 0&&typeof o.virtual_background!="boolean"&&(e=i(e,{instancePath:t+"/virtual_background",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.waiting_room!==void 0&&typeof o.waiting_room!="boolean"&&(e=i(e,{instancePath:t+
"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return Me.errors=e,r===0}function Ve(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
allow_users_contact_support_via_chat"||s==="blur_snapshot"||s==="webinar_registration_options"||(e=i(e,{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.allow_users_contact_support_via_chat!==
void 0&&typeof o.allow_users_contact_support_via_chat!="boolean"&&(e=i(e,{instancePath:t+"/allow_users_contact_support_v\
ia_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.blur_snapshot!==void 0&&typeof o.blur_snapshot!=
"boolean"&&(e=i(e,{instancePath:t+"/blur_snapshot",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.webinar_registration_options!==void 0){let s=o.webinar_registration_options;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const n in s)n==="allow_host_to_enable_join_info"||n==="allow_host_to_enable_social_share_buttons"||n==="enable_cust\
om_questions"||(e=i(e,{instancePath:t+"/webinar_registration_options",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}),r++);s.allow_host_to_enable_join_info!==void 0&&typeof s.allow_host_to_enable_join_info!=
"boolean"&&(e=i(e,{instancePath:t+"/webinar_registration_options/allow_host_to_enable_join_info",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),s.allow_host_to_enable_social_share_buttons!==void 0&&typeof s.allow_host_to_enable_social_share_buttons!=
"boolean"&&(e=i(e,{instancePath:t+"/webinar_registration_options/allow_host_to_enable_social_share_buttons",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"}),r++),s.enable_custom_questions!==void 0&&typeof s.enable_custom_questions!=
"boolean"&&(e=i(e,{instancePath:t+"/webinar_registration_options/enable_custom_questions",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/webinar_registration_options",keyword:"type",params:{
type:"object"},message:"must be object"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return Ve.errors=e,r===0}const vo={type:"object",properties:{record_files_separately:{type:"object",
properties:{active_speaker:{type:"boolean"},gallery_view:{type:"boolean"},shared_screen:{type:"boolean"}},additionalProperties:!1},
display_participant_name:{type:"boolean"},recording_thumbnails:{type:"boolean"},optimize_recording_for_3rd_party_video_editor:{
type:"boolean"},recording_highlight:{type:"boolean"},save_panelist_chat:{type:"boolean"},save_poll_results:{type:"boolea\
n"},save_close_caption:{type:"boolean"},ip_address_access_control:{$ref:"IpAccessControlInput"},local_recording:{type:"b\
oolean"},recording_notification_for_zoom_client:{$ref:"RecordingNotificationInput"},recording_audio_transcript:{type:"bo\
olean"},smart_recording:{type:"object",properties:{create_recording_highlights:{type:"boolean"},create_smart_chapters:{type:"\
boolean"},create_next_steps:{type:"boolean"}},additionalProperties:!1},allow_invitees_access_recordings_without_passcode:{},
viewer_see_transcript:{},viewer_see_chat:{},allow_add_cloud_recordings_to_zoom_clips:{},upload_recording:{},allow_revenue_accelerator_manage_recording_separate_auto_delete:{},
water_marker_recording:{},cloud_recording_permanently_deleted:{},recording_storage_email_notifications:{},allow_share:{},
local_recording_options:{},recording_notifications_phone_users:{},recording_as_on_demand:{},allow_cmr_3rd_party_bot:{},embed_passcode_in_shareable_link:{},
notification_subscription_url_when_recording_available:{},authenticated_view_cloud_recoding:{},account_user_access_recording:{
type:"boolean"},archive:{$ref:"ArchiveSettingsInput"},cloud_recording_download:{type:"boolean"},cloud_recording_download_host:{
type:"boolean"},host_delete_cloud_recording:{type:"boolean"},prevent_host_access_recording:{type:"boolean"},durable_meeting_transcript:{},
auto_recording:{type:"string",enum:["local","cloud","none"]},cloud_recording:{type:"boolean"},record_audio_file:{type:"b\
oolean"},record_gallery_view:{type:"boolean"},record_speaker_view:{type:"boolean"},save_chat_text:{type:"boolean"},show_timestamp:{
type:"boolean"}},additionalProperties:!1},kt={type:"object",properties:{enable:{type:"boolean"},settings:{type:"object",
properties:{audio_file:{type:"boolean"},cc_transcript_file:{type:"boolean"},chat_file:{type:"boolean"},chat_with_sender_email:{
type:"boolean"},video_file:{type:"boolean"}},additionalProperties:!1},type:{type:"integer",enum:[1,2,3]}},additionalProperties:!1};
function Ce(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
enable"||s==="settings"||s==="type"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+
"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.settings!==void 0){let s=o.settings;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="audio_file"||n==="cc_transcript_file"||n==="chat_file"||
n==="chat_with_sender_email"||n==="video_file"||(e=i(e,{instancePath:t+"/settings",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}),r++);s.audio_file!==void 0&&typeof s.audio_file!="\
boolean"&&(e=i(e,{instancePath:t+"/settings/audio_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),s.cc_transcript_file!==void 0&&typeof s.cc_transcript_file!="boolean"&&(e=i(e,{instancePath:t+"/settings/cc_transcr\
ipt_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.chat_file!==void 0&&typeof s.chat_file!=
"boolean"&&(e=i(e,{instancePath:t+"/settings/chat_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),s.chat_with_sender_email!==void 0&&typeof s.chat_with_sender_email!="boolean"&&(e=i(e,{instancePath:t+"/settings/ch\
at_with_sender_email",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.video_file!==void 0&&typeof s.
video_file!="boolean"&&(e=i(e,{instancePath:t+"/settings/video_file",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),r++)}else e=i(e,{instancePath:t+"/settings",keyword:"type",params:{type:"object"},message:"must be objec\
t"}),r++}if(o.type!==void 0){let s=o.type;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),s===1||s===2||s===3||(e=i(e,{instancePath:t+
"/type",keyword:"enum",params:{allowedValues:kt.properties.type.enum},message:"must be equal to one of the allowed value\
s"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Ce.errors=
e,r===0}function Ge(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
d.call(vo.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"}),r++);if(o.record_files_separately!==void 0){let s=o.record_files_separately;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const n in s)n==="active_speaker"||n==="gallery_view"||n==="shared_screen"||(e=i(e,{instancePath:t+
"/record_files_separately",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additiona\
l properties"}),r++);s.active_speaker!==void 0&&typeof s.active_speaker!="boolean"&&(e=i(e,{instancePath:t+"/record_file\
s_separately/active_speaker",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.gallery_view!==void 0&&
typeof s.gallery_view!="boolean"&&(e=i(e,{instancePath:t+"/record_files_separately/gallery_view",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),s.shared_screen!==void 0&&typeof s.shared_screen!="boolean"&&(e=i(e,{instancePath:t+
"/record_files_separately/shared_screen",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=
i(e,{instancePath:t+"/record_files_separately",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.
display_participant_name!==void 0&&typeof o.display_participant_name!="boolean"&&(e=i(e,{instancePath:t+"/display_partic\
ipant_name",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.recording_thumbnails!==void 0&&typeof o.
recording_thumbnails!="boolean"&&(e=i(e,{instancePath:t+"/recording_thumbnails",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.optimize_recording_for_3rd_party_video_editor!==void 0&&typeof o.optimize_recording_for_3rd_party_video_editor!=
"boolean"&&(e=i(e,{instancePath:t+"/optimize_recording_for_3rd_party_video_editor",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.recording_highlight!==void 0&&typeof o.recording_highlight!="boolean"&&(e=i(e,{instancePath:t+
"/recording_highlight",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.save_panelist_chat!==void 0&&
typeof o.save_panelist_chat!="boolean"&&(e=i(e,{instancePath:t+"/save_panelist_chat",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.save_poll_results!==void 0&&typeof o.save_poll_results!="boolean"&&(e=i(e,{instancePath:t+
"/save_poll_results",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.save_close_caption!==void 0&&
typeof o.save_close_caption!="boolean"&&(e=i(e,{instancePath:t+"/save_close_caption",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}),r++),o.ip_address_access_control!==void 0&&(k(o.ip_address_access_control,{instancePath:t+
"/ip_address_access_control"})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),o.local_recording!==void 0&&typeof o.
local_recording!="boolean"&&(e=i(e,{instancePath:t+"/local_recording",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}),r++),o.recording_notification_for_zoom_client!==void 0&&(H(o.recording_notification_for_zoom_client,{instancePath:t+
"/recording_notification_for_zoom_client"})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),o.recording_audio_transcript!==
void 0&&typeof o.recording_audio_transcript!="boolean"&&(e=i(e,{instancePath:t+"/recording_audio_transcript",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.smart_recording!==void 0){let s=o.smart_recording;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const n in s)n==="create_recording_highlights"||n==="create_smart_chapters"||n==="creat\
e_next_steps"||(e=i(e,{instancePath:t+"/smart_recording",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}),r++);s.create_recording_highlights!==void 0&&typeof s.create_recording_highlights!=
"boolean"&&(e=i(e,{instancePath:t+"/smart_recording/create_recording_highlights",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),s.create_smart_chapters!==void 0&&typeof s.create_smart_chapters!="boolean"&&(e=i(e,{instancePath:t+
"/smart_recording/create_smart_chapters",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.create_next_steps!==
void 0&&typeof s.create_next_steps!="boolean"&&(e=i(e,{instancePath:t+"/smart_recording/create_next_steps",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/smart_recording",keyword:"type",params:{
type:"object"},message:"must be object"}),r++}if(o.account_user_access_recording!==void 0&&typeof o.account_user_access_recording!=
"boolean"&&(e=i(e,{instancePath:t+"/account_user_access_recording",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),r++),o.archive!==void 0&&(Ce(o.archive,{instancePath:t+"/archive"})||(e=e===null?Ce.errors:e.concat(Ce.errors),
r=e.length)),o.cloud_recording_download!==void 0&&typeof o.cloud_recording_download!="boolean"&&(e=i(e,{instancePath:t+"\
/cloud_recording_download",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.cloud_recording_download_host!==
void 0&&typeof o.cloud_recording_download_host!="boolean"&&(e=i(e,{instancePath:t+"/cloud_recording_download_host",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.host_delete_cloud_recording!==void 0&&typeof o.host_delete_cloud_recording!=
"boolean"&&(e=i(e,{instancePath:t+"/host_delete_cloud_recording",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),r++),o.prevent_host_access_recording!==void 0&&typeof o.prevent_host_access_recording!="boolean"&&(e=i(e,{instancePath:t+
"/prevent_host_access_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_recording!==
void 0){let s=o.auto_recording;typeof s!="string"&&(e=i(e,{instancePath:t+"/auto_recording",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),s==="local"||s==="cloud"||s==="none"||(e=i(e,{instancePath:t+"/auto_recording",
keyword:"enum",params:{allowedValues:vo.properties.auto_recording.enum},message:"must be equal to one of the allowed val\
ues"}),r++)}o.cloud_recording!==void 0&&typeof o.cloud_recording!="boolean"&&(e=i(e,{instancePath:t+"/cloud_recording",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.record_audio_file!==void 0&&typeof o.record_audio_file!=
"boolean"&&(e=i(e,{instancePath:t+"/record_audio_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.record_gallery_view!==void 0&&typeof o.record_gallery_view!="boolean"&&(e=i(e,{instancePath:t+"/record_gallery_vi\
ew",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.record_speaker_view!==void 0&&typeof o.record_speaker_view!=
"boolean"&&(e=i(e,{instancePath:t+"/record_speaker_view",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.save_chat_text!==void 0&&typeof o.save_chat_text!="boolean"&&(e=i(e,{instancePath:t+"/save_chat_text",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.show_timestamp!==void 0&&typeof o.show_timestamp!="boolea\
n"&&(e=i(e,{instancePath:t+"/show_timestamp",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else
e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Ge.errors=e,r===0}const no={
type:"object",properties:{embed_password_in_join_link:{type:"boolean"},force_pmi_jbh_password:{type:"boolean"},host_video:{
type:"boolean"},join_before_host:{type:"boolean"},pstn_password_protected:{type:"boolean"},require_password_for_instant_meetings:{
type:"boolean"},require_password_for_pmi_meetings:{type:"string",enum:["jbh_only","all","none"]},require_password_for_scheduled_meetings:{
type:"boolean"},require_password_for_scheduling_new_meetings:{type:"boolean"},mute_upon_entry:{type:"boolean"},participant_video:{
type:"boolean"},require_password_for_all_meetings:{type:"boolean"},upcoming_meeting_reminder:{type:"boolean"},always_display_zoom_meeting_as_topic:{
type:"object",properties:{enable:{type:"boolean"},display_topic_for_scheduled_meetings:{type:"boolean"}},additionalProperties:!1},
always_display_zoom_webinar_as_topic:{type:"object",properties:{enable:{type:"boolean"},display_topic_for_scheduled_webinars:{
type:"boolean"}},additionalProperties:!1},continuous_meeting_chat:{type:"object",properties:{enable:{type:"boolean"},can_add_external_users:{
type:"boolean"},auto_add_invited_external_users:{type:"boolean"}},additionalProperties:!1},audio_type:{type:"string",enum:[
"both","telephony","voip","thirdParty"]}},additionalProperties:!1};function Fe(o,{instancePath:t=""}={}){let e=null,r=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)d.call(no.properties,s)||(e=i(e,{instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.embed_password_in_join_link!==
void 0&&typeof o.embed_password_in_join_link!="boolean"&&(e=i(e,{instancePath:t+"/embed_password_in_join_link",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.force_pmi_jbh_password!==void 0&&typeof o.force_pmi_jbh_password!=
"boolean"&&(e=i(e,{instancePath:t+"/force_pmi_jbh_password",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),r++),o.host_video!==void 0&&typeof o.host_video!="boolean"&&(e=i(e,{instancePath:t+"/host_video",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.join_before_host!==void 0&&typeof o.join_before_host!="boolean"&&(e=i(
e,{instancePath:t+"/join_before_host",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.pstn_password_protected!==
void 0&&typeof o.pstn_password_protected!="boolean"&&(e=i(e,{instancePath:t+"/pstn_password_protected",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.require_password_for_instant_meetings!==void 0&&typeof o.require_password_for_instant_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/require_password_for_instant_meetings",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.require_password_for_pmi_meetings!==void 0){let s=o.require_password_for_pmi_meetings;typeof s!=
"string"&&(e=i(e,{instancePath:t+"/require_password_for_pmi_meetings",keyword:"type",params:{type:"string"},message:"mus\
t be string"}),r++),s==="jbh_only"||s==="all"||s==="none"||(e=i(e,{instancePath:t+"/require_password_for_pmi_meetings",keyword:"\
enum",params:{allowedValues:no.properties.require_password_for_pmi_meetings.enum},message:"must be equal to one of the a\
llowed values"}),r++)}if(o.require_password_for_scheduled_meetings!==void 0&&typeof o.require_password_for_scheduled_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/require_password_for_scheduled_meetings",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.require_password_for_scheduling_new_meetings!==void 0&&typeof o.require_password_for_scheduling_new_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/require_password_for_scheduling_new_meetings",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.mute_upon_entry!==void 0&&typeof o.mute_upon_entry!="boolean"&&(e=i(e,{instancePath:t+
"/mute_upon_entry",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.participant_video!==void 0&&
typeof o.participant_video!="boolean"&&(e=i(e,{instancePath:t+"/participant_video",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.require_password_for_all_meetings!==void 0&&typeof o.require_password_for_all_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/require_password_for_all_meetings",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}),r++),o.upcoming_meeting_reminder!==void 0&&typeof o.upcoming_meeting_reminder!="boolean"&&(e=i(e,{instancePath:t+
"/upcoming_meeting_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.always_display_zoom_meeting_as_topic!==
void 0){let s=o.always_display_zoom_meeting_as_topic;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="\
enable"||n==="display_topic_for_scheduled_meetings"||(e=i(e,{instancePath:t+"/always_display_zoom_meeting_as_topic",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}),r++);s.enable!==void 0&&
typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/always_display_zoom_meeting_as_topic/enable",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),s.display_topic_for_scheduled_meetings!==void 0&&typeof s.display_topic_for_scheduled_meetings!=
"boolean"&&(e=i(e,{instancePath:t+"/always_display_zoom_meeting_as_topic/display_topic_for_scheduled_meetings",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/always_display_zoom_meeting_\
as_topic",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.always_display_zoom_webinar_as_topic!==
void 0){let s=o.always_display_zoom_webinar_as_topic;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="\
enable"||n==="display_topic_for_scheduled_webinars"||(e=i(e,{instancePath:t+"/always_display_zoom_webinar_as_topic",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}),r++);s.enable!==void 0&&
typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/always_display_zoom_webinar_as_topic/enable",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),s.display_topic_for_scheduled_webinars!==void 0&&typeof s.display_topic_for_scheduled_webinars!=
"boolean"&&(e=i(e,{instancePath:t+"/always_display_zoom_webinar_as_topic/display_topic_for_scheduled_webinars",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/always_display_zoom_webinar_\
as_topic",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.continuous_meeting_chat!==void 0){let s=o.
continuous_meeting_chat;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="enable"||n==="can_add_externa\
l_users"||n==="auto_add_invited_external_users"||(e=i(e,{instancePath:t+"/continuous_meeting_chat",keyword:"additionalPr\
operties",params:{additionalProperty:n},message:"must NOT have additional properties"}),r++);s.enable!==void 0&&typeof s.
enable!="boolean"&&(e=i(e,{instancePath:t+"/continuous_meeting_chat/enable",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),s.can_add_external_users!==void 0&&typeof s.can_add_external_users!="boolean"&&(e=i(e,{instancePath:t+
"/continuous_meeting_chat/can_add_external_users",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
s.auto_add_invited_external_users!==void 0&&typeof s.auto_add_invited_external_users!="boolean"&&(e=i(e,{instancePath:t+
"/continuous_meeting_chat/auto_add_invited_external_users",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"}),r++)}else e=i(e,{instancePath:t+"/continuous_meeting_chat",keyword:"type",params:{type:"object"},message:"must be \
object"}),r++}if(o.audio_type!==void 0){let s=o.audio_type;typeof s!="string"&&(e=i(e,{instancePath:t+"/audio_type",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++),s==="both"||s==="telephony"||s==="voip"||s==="thirdParty"||
(e=i(e,{instancePath:t+"/audio_type",keyword:"enum",params:{allowedValues:no.properties.audio_type.enum},message:"must b\
e equal to one of the allowed values"}),r++)}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return Fe.errors=e,r===0}function Re(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
third_party_audio"||s==="audio_conference_info"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.third_party_audio!==void 0&&typeof o.third_party_audio!="boolean"&&
(e=i(e,{instancePath:t+"/third_party_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.audio_conference_info!==
void 0&&typeof o.audio_conference_info!="string"&&(e=i(e,{instancePath:t+"/audio_conference_info",keyword:"type",params:{
type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return Re.errors=e,r===0}const ao={type:"object",properties:{share_files:{type:"object",properties:{
enable:{type:"boolean"},share_option:{type:"string",enum:["anyone","account","organization"]}},additionalProperties:!1},
chat_emojis:{type:"object",properties:{enable:{type:"boolean"},emojis_option:{type:"string",enum:["all","selected"]}},additionalProperties:!1},
record_voice_messages:{type:"boolean"},record_video_messages:{type:"boolean"},screen_capture:{type:"boolean"},create_public_channels:{
type:"boolean"},create_private_channels:{type:"boolean"},share_links_in_chat:{type:"boolean"},schedule_meetings_in_chat:{
type:"boolean"},set_retention_period_in_cloud:{$ref:"ChatRetentionInput"},set_retention_period_in_local:{$ref:"ChatReten\
tionInput"},allow_users_to_search_others_options:{type:"string"},allow_users_to_add_contacts:{$ref:"ChatContactPolicyInp\
ut"},allow_users_to_chat_with_others:{$ref:"ChatContactPolicyInput"},chat_etiquette_tool:{$ref:"ChatEtiquetteToolInput"},
send_data_to_third_party_archiving_service:{type:"object",properties:{enable:{type:"boolean"}},additionalProperties:!1},
translate_messages:{type:"boolean"},search_and_send_animated_gif_images:{type:"object",properties:{enable:{type:"boolean"}},
additionalProperties:!1}},additionalProperties:!1};function L(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="e\
nable"||s==="retention_period_of_direct_messages_and_group_conversation"||s==="retention_period_of_channels"||(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);o.enable!==
void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}),r++),o.retention_period_of_direct_messages_and_group_conversation!==void 0&&typeof o.retention_period_of_direct_messages_and_group_conversation!=
"string"&&(e=i(e,{instancePath:t+"/retention_period_of_direct_messages_and_group_conversation",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),o.retention_period_of_channels!==void 0&&typeof o.retention_period_of_channels!=
"string"&&(e=i(e,{instancePath:t+"/retention_period_of_channels",keyword:"type",params:{type:"string"},message:"must be \
string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return L.
errors=e,r===0}const vt={type:"object",properties:{enable:{type:"boolean"},selected_option:{type:"integer",enum:[1,2,3,4]},
user_email_addresses:{type:"string"}},additionalProperties:!1};function $(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="enable"||s==="selected_option"||s==="user_email_addresses"||
(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties"}),r++);if(o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+"/enable",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.selected_option!==void 0){let s=o.selected_option;typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/selected_option",keyword:"type",params:{type:"integer"},message:"\
must be integer"}),r++),s===1||s===2||s===3||s===4||(e=i(e,{instancePath:t+"/selected_option",keyword:"enum",params:{allowedValues:vt.
properties.selected_option.enum},message:"must be equal to one of the allowed values"}),r++)}o.user_email_addresses!==void 0&&
typeof o.user_email_addresses!="string"&&(e=i(e,{instancePath:t+"/user_email_addresses",keyword:"type",params:{type:"str\
ing"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be \
object"}),r++;return $.errors=e,r===0}const jt={type:"object",properties:{enable:{type:"boolean"},policies:{type:"array",
items:{type:"object",properties:{id:{type:"string"},status:{type:"string",enum:["activated","deactivated"]}},additionalProperties:!1}}},
additionalProperties:!1};function Y(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
for(const s in o)s==="enable"||s==="policies"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.enable!==void 0&&typeof o.enable!="boolean"&&(e=i(e,{instancePath:t+
"/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.policies!==void 0){let s=o.policies;
if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++){let l=s[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)
p==="id"||p==="status"||(e=i(e,{instancePath:t+"/policies/"+a,keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}),r++);if(l.id!==void 0&&typeof l.id!="string"&&(e=i(e,{instancePath:t+"/p\
olicies/"+a+"/id",keyword:"type",params:{type:"string"},message:"must be string"}),r++),l.status!==void 0){let p=l.status;
typeof p!="string"&&(e=i(e,{instancePath:t+"/policies/"+a+"/status",keyword:"type",params:{type:"string"},message:"must \
be string"}),r++),p==="activated"||p==="deactivated"||(e=i(e,{instancePath:t+"/policies/"+a+"/status",keyword:"enum",params:{
allowedValues:jt.properties.policies.items.properties.status.enum},message:"must be equal to one of the allowed values"}),
r++)}}else e=i(e,{instancePath:t+"/policies/"+a,keyword:"type",params:{type:"object"},message:"must be object"}),r++}}else
e=i(e,{instancePath:t+"/policies",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Y.errors=e,r===0}function Ue(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)d.call(ao.properties,s)||(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.share_files!==
void 0){let s=o.share_files;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n==="enable"||n==="share_optio\
n"||(e=i(e,{instancePath:t+"/share_files",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"}),r++);if(s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/share_fil\
es/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.share_option!==void 0){let n=s.share_option;
typeof n!="string"&&(e=i(e,{instancePath:t+"/share_files/share_option",keyword:"type",params:{type:"string"},message:"mu\
st be string"}),r++),n==="anyone"||n==="account"||n==="organization"||(e=i(e,{instancePath:t+"/share_files/share_option",
keyword:"enum",params:{allowedValues:ao.properties.share_files.properties.share_option.enum},message:"must be equal to o\
ne of the allowed values"}),r++)}}else e=i(e,{instancePath:t+"/share_files",keyword:"type",params:{type:"object"},message:"\
must be object"}),r++}if(o.chat_emojis!==void 0){let s=o.chat_emojis;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)
n==="enable"||n==="emojis_option"||(e=i(e,{instancePath:t+"/chat_emojis",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}),r++);if(s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+
"/chat_emojis/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.emojis_option!==void 0){
let n=s.emojis_option;typeof n!="string"&&(e=i(e,{instancePath:t+"/chat_emojis/emojis_option",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++),n==="all"||n==="selected"||(e=i(e,{instancePath:t+"/chat_emojis/emojis_option",
keyword:"enum",params:{allowedValues:ao.properties.chat_emojis.properties.emojis_option.enum},message:"must be equal to \
one of the allowed values"}),r++)}}else e=i(e,{instancePath:t+"/chat_emojis",keyword:"type",params:{type:"object"},message:"\
must be object"}),r++}if(o.record_voice_messages!==void 0&&typeof o.record_voice_messages!="boolean"&&(e=i(e,{instancePath:t+
"/record_voice_messages",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.record_video_messages!==
void 0&&typeof o.record_video_messages!="boolean"&&(e=i(e,{instancePath:t+"/record_video_messages",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.screen_capture!==void 0&&typeof o.screen_capture!="boolean"&&(e=i(e,{
instancePath:t+"/screen_capture",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.create_public_channels!==
void 0&&typeof o.create_public_channels!="boolean"&&(e=i(e,{instancePath:t+"/create_public_channels",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.create_private_channels!==void 0&&typeof o.create_private_channels!="\
boolean"&&(e=i(e,{instancePath:t+"/create_private_channels",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),r++),o.share_links_in_chat!==void 0&&typeof o.share_links_in_chat!="boolean"&&(e=i(e,{instancePath:t+"/share_link\
s_in_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.schedule_meetings_in_chat!==void 0&&
typeof o.schedule_meetings_in_chat!="boolean"&&(e=i(e,{instancePath:t+"/schedule_meetings_in_chat",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.set_retention_period_in_cloud!==void 0&&(L(o.set_retention_period_in_cloud,
{instancePath:t+"/set_retention_period_in_cloud"})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),o.set_retention_period_in_local!==
void 0&&(L(o.set_retention_period_in_local,{instancePath:t+"/set_retention_period_in_local"})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)),o.allow_users_to_search_others_options!==void 0&&typeof o.allow_users_to_search_others_options!="\
string"&&(e=i(e,{instancePath:t+"/allow_users_to_search_others_options",keyword:"type",params:{type:"string"},message:"m\
ust be string"}),r++),o.allow_users_to_add_contacts!==void 0&&($(o.allow_users_to_add_contacts,{instancePath:t+"/allow_u\
sers_to_add_contacts"})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),o.allow_users_to_chat_with_others!==void 0&&
($(o.allow_users_to_chat_with_others,{instancePath:t+"/allow_users_to_chat_with_others"})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length)),o.chat_etiquette_tool!==void 0&&(Y(o.chat_etiquette_tool,{instancePath:t+"/chat_etiquette_tool"})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),o.send_data_to_third_party_archiving_service!==void 0){let s=o.send_data_to_third_party_archiving_service;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n!=="enable"&&(e=i(e,{instancePath:t+"/send_data_to_third_\
party_archiving_service",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional \
properties"}),r++);s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/send_data_to_third_party_arch\
iving_service/enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+
"/send_data_to_third_party_archiving_service",keyword:"type",params:{type:"object"},message:"must be object"}),r++}if(o.
translate_messages!==void 0&&typeof o.translate_messages!="boolean"&&(e=i(e,{instancePath:t+"/translate_messages",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.search_and_send_animated_gif_images!==void 0){let s=o.search_and_send_animated_gif_images;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)n!=="enable"&&(e=i(e,{instancePath:t+"/search_and_send_ani\
mated_gif_images",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional propert\
ies"}),r++);s.enable!==void 0&&typeof s.enable!="boolean"&&(e=i(e,{instancePath:t+"/search_and_send_animated_gif_images/\
enable",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t+"/search_and_\
send_animated_gif_images",keyword:"type",params:{type:"object"},message:"must be object"}),r++}}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Ue.errors=e,r===0}function se(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)d.call(gt.properties,s)||(e=i(e,{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);o.audio_conferencing!==
void 0&&(xe(o.audio_conferencing,{instancePath:t+"/audio_conferencing"})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.
length)),o.email_notification!==void 0&&(Le(o.email_notification,{instancePath:t+"/email_notification"})||(e=e===null?Le.
errors:e.concat(Le.errors),r=e.length)),o.in_meeting!==void 0&&(Me(o.in_meeting,{instancePath:t+"/in_meeting"})||(e=e===
null?Me.errors:e.concat(Me.errors),r=e.length)),o.other_options!==void 0&&(Ve(o.other_options,{instancePath:t+"/other_op\
tions"})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length)),o.profile!==void 0&&(W(o.profile,{instancePath:t+"/prof\
ile"})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),o.recording!==void 0&&(Ge(o.recording,{instancePath:t+"/rec\
ording"})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),o.schedule_meeting!==void 0&&(Fe(o.schedule_meeting,{instancePath:t+
"/schedule_meeting"})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),o.telephony!==void 0&&(Re(o.telephony,{instancePath:t+
"/telephony"})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),o.chat!==void 0&&(Ue(o.chat,{instancePath:t+"/cha\
t"})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length))}else e=i(e,{instancePath:t,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}),r++;return se.errors=e,r===0}const lo={type:"object",properties:{meeting_security:{type:"\
object",properties:{auto_security:{type:"boolean"},block_user_domain:{type:"boolean"},block_user_domain_list:{type:"arra\
y",maxItems:20,items:{type:"string",minLength:5,maxLength:30}},embed_password_in_join_link:{type:"boolean"},encryption_type:{
$ref:"EncryptionTypeInput"},end_to_end_encrypted_meetings:{type:"boolean"},meeting_password:{type:"boolean"},meeting_password_requirement:{
$ref:"MeetingPasswordRequirementInput"},only_authenticated_can_join_from_webclient:{type:"boolean"},phone_password:{type:"\
boolean"},pmi_password:{type:"boolean"},require_password_for_scheduled_meeting:{type:"boolean"},require_password_for_scheduled_webinar:{
type:"boolean"},waiting_room:{type:"boolean"},waiting_room_settings:{type:"object",properties:{participants_to_place_in_waiting_room:{
type:"integer",enum:[0,1,2]},users_who_can_admit_participants_from_waiting_room:{type:"integer",enum:[0,1]},whitelisted_domains_for_waiting_room:{
type:"string"}},additionalProperties:!1},webinar_password:{type:"boolean"},chat_etiquette_tool:{$ref:"ChatEtiquetteToolI\
nput"}},additionalProperties:!1}},additionalProperties:!1};function ie(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const s in o)s!=="meeting_security"&&(e=i(e,{instancePath:t,keyword:"additionalProperti\
es",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);if(o.meeting_security!==void 0){let s=o.
meeting_security;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)d.call(lo.properties.meeting_security.properties,
n)||(e=i(e,{instancePath:t+"/meeting_security",keyword:"additionalProperties",params:{additionalProperty:n},message:"mus\
t NOT have additional properties"}),r++);if(s.auto_security!==void 0&&typeof s.auto_security!="boolean"&&(e=i(e,{instancePath:t+
"/meeting_security/auto_security",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.block_user_domain!==
void 0&&typeof s.block_user_domain!="boolean"&&(e=i(e,{instancePath:t+"/meeting_security/block_user_domain",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"}),r++),s.block_user_domain_list!==void 0){let n=s.block_user_domain_list;
if(Array.isArray(n)){n.length>20&&(e=i(e,{instancePath:t+"/meeting_security/block_user_domain_list",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"}),r++);const a=n.length;for(let l=0;l<a;l++){let p=n[l];typeof p=="\
string"?(u(p)>30&&(e=i(e,{instancePath:t+"/meeting_security/block_user_domain_list/"+l,keyword:"maxLength",params:{limit:30},
message:"must NOT have more than 30 characters"}),r++),u(p)<5&&(e=i(e,{instancePath:t+"/meeting_security/block_user_doma\
in_list/"+l,keyword:"minLength",params:{limit:5},message:"must NOT have fewer than 5 characters"}),r++)):(e=i(e,{instancePath:t+
"/meeting_security/block_user_domain_list/"+l,keyword:"type",params:{type:"string"},message:"must be string"}),r++)}}else
e=i(e,{instancePath:t+"/meeting_security/block_user_domain_list",keyword:"type",params:{type:"array"},message:"must be a\
rray"}),r++}if(s.embed_password_in_join_link!==void 0&&typeof s.embed_password_in_join_link!="boolean"&&(e=i(e,{instancePath:t+
"/meeting_security/embed_password_in_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
s.encryption_type!==void 0&&(j(s.encryption_type,{instancePath:t+"/meeting_security/encryption_type"})||(e=e===null?j.errors:
e.concat(j.errors),r=e.length)),s.end_to_end_encrypted_meetings!==void 0&&typeof s.end_to_end_encrypted_meetings!="boole\
an"&&(e=i(e,{instancePath:t+"/meeting_security/end_to_end_encrypted_meetings",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),s.meeting_password!==void 0&&typeof s.meeting_password!="boolean"&&(e=i(e,{instancePath:t+"/meet\
ing_security/meeting_password",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.meeting_password_requirement!==
void 0&&(v(s.meeting_password_requirement,{instancePath:t+"/meeting_security/meeting_password_requirement"})||(e=e===null?
v.errors:e.concat(v.errors),r=e.length)),s.only_authenticated_can_join_from_webclient!==void 0&&typeof s.only_authenticated_can_join_from_webclient!=
"boolean"&&(e=i(e,{instancePath:t+"/meeting_security/only_authenticated_can_join_from_webclient",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),s.phone_password!==void 0&&typeof s.phone_password!="boolean"&&(e=i(e,{
instancePath:t+"/meeting_security/phone_password",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
s.pmi_password!==void 0&&typeof s.pmi_password!="boolean"&&(e=i(e,{instancePath:t+"/meeting_security/pmi_password",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),s.require_password_for_scheduled_meeting!==void 0&&typeof s.
require_password_for_scheduled_meeting!="boolean"&&(e=i(e,{instancePath:t+"/meeting_security/require_password_for_schedu\
led_meeting",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.require_password_for_scheduled_webinar!==
void 0&&typeof s.require_password_for_scheduled_webinar!="boolean"&&(e=i(e,{instancePath:t+"/meeting_security/require_pa\
ssword_for_scheduled_webinar",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),s.waiting_room!==void 0&&
typeof s.waiting_room!="boolean"&&(e=i(e,{instancePath:t+"/meeting_security/waiting_room",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"}),r++),s.waiting_room_settings!==void 0){let n=s.waiting_room_settings;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const a in n)a==="participants_to_place_in_waiting_room"||a==="users_who_can_admit_part\
icipants_from_waiting_room"||a==="whitelisted_domains_for_waiting_room"||(e=i(e,{instancePath:t+"/meeting_security/waiti\
ng_room_settings",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional propert\
ies"}),r++);if(n.participants_to_place_in_waiting_room!==void 0){let a=n.participants_to_place_in_waiting_room;typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=i(e,{instancePath:t+"/meeting_security/waiting_room_settings/participants_t\
o_place_in_waiting_room",keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),a===0||a===1||a===2||(e=
i(e,{instancePath:t+"/meeting_security/waiting_room_settings/participants_to_place_in_waiting_room",keyword:"enum",params:{
allowedValues:lo.properties.meeting_security.properties.waiting_room_settings.properties.participants_to_place_in_waiting_room.
enum},message:"must be equal to one of the allowed values"}),r++)}if(n.users_who_can_admit_participants_from_waiting_room!==
void 0){let a=n.users_who_can_admit_participants_from_waiting_room;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=
i(e,{instancePath:t+"/meeting_security/waiting_room_settings/users_who_can_admit_participants_from_waiting_room",keyword:"\
type",params:{type:"integer"},message:"must be integer"}),r++),a===0||a===1||(e=i(e,{instancePath:t+"/meeting_security/w\
aiting_room_settings/users_who_can_admit_participants_from_waiting_room",keyword:"enum",params:{allowedValues:lo.properties.
meeting_security.properties.waiting_room_settings.properties.users_who_can_admit_participants_from_waiting_room.enum},message:"\
must be equal to one of the allowed values"}),r++)}n.whitelisted_domains_for_waiting_room!==void 0&&typeof n.whitelisted_domains_for_waiting_room!=
"string"&&(e=i(e,{instancePath:t+"/meeting_security/waiting_room_settings/whitelisted_domains_for_waiting_room",keyword:"\
type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t+"/meeting_security/waiting_room_\
settings",keyword:"type",params:{type:"object"},message:"must be object"}),r++}s.webinar_password!==void 0&&typeof s.webinar_password!=
"boolean"&&(e=i(e,{instancePath:t+"/meeting_security/webinar_password",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}),r++),s.chat_etiquette_tool!==void 0&&(Y(s.chat_etiquette_tool,{instancePath:t+"/meeting_security/chat_\
etiquette_tool"})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length))}else e=i(e,{instancePath:t+"/meeting_security",keyword:"\
type",params:{type:"object"},message:"must be object"}),r++}}else e=i(e,{instancePath:t,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}),r++;return ie.errors=e,r===0}function tr(o,{instancePath:t=""}={}){let e=null,r=0;const s=r;
let n=!1;const a=r;se(o,{instancePath:t})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var l=a===r;if(n=n||l,!n){
const p=r;O(o,{instancePath:t})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);var l=p===r;if(n=n||l,!n){const _=r;
I(o,{instancePath:t})||(e=e===null?I.errors:e.concat(I.errors),r=e.length);var l=_===r;if(n=n||l,!n){const c=r;ie(o,{instancePath:t})||
(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var l=c===r;n=n||l}}}return n?(r=s,e!==null&&(s?e.length=s:e=null)):
(e=i(e,{instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}),r++),tr.errors=e,r===0}const jo=sr,
At={type:"string",enum:["webinar"]};function sr(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(
e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}),r++),o!=="webinar"&&(e=i(e,{instancePath:t,
keyword:"enum",params:{allowedValues:At.enum},message:"must be equal to one of the allowed values"}),r++),sr.errors=e,r===
0}const qt=ir,Nt={type:"object",properties:{options:{$ref:"WebinarRegistrationOptionsInput"},questions:{type:"array",items:{
$ref:"WebinarRegistrationQuestionInput"}},approve_type:{type:"integer",enum:[0,1]},custom_questions:{type:"array",items:{
$ref:"WebinarRegistrationCustomQuestionInput"}}},additionalProperties:!1};function Ze(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
host_email_notification"||s==="close_registration"||s==="allow_participants_to_join_from_multiple_devices"||s==="show_so\
cial_share_buttons"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties"}),r++);o.host_email_notification!==void 0&&typeof o.host_email_notification!="boolean"&&(e=
i(e,{instancePath:t+"/host_email_notification",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.
close_registration!==void 0&&typeof o.close_registration!="boolean"&&(e=i(e,{instancePath:t+"/close_registration",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_participants_to_join_from_multiple_devices!==void 0&&
typeof o.allow_participants_to_join_from_multiple_devices!="boolean"&&(e=i(e,{instancePath:t+"/allow_participants_to_joi\
n_from_multiple_devices",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.show_social_share_buttons!==
void 0&&typeof o.show_social_share_buttons!="boolean"&&(e=i(e,{instancePath:t+"/show_social_share_buttons",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},
message:"must be object"}),r++;return Ze.errors=e,r===0}const Pt={type:"object",properties:{field_name:{type:"string",enum:[
"last_name","address","city","country","zip","state","phone","industry","org","job_title","purchasing_time_frame","role_\
in_purchase_process","no_of_employees","comments"]},required:{type:"boolean"},selected:{type:"boolean"}},additionalProperties:!1};
function De(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
field_name"||s==="required"||s==="selected"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.field_name!==void 0){let s=o.field_name;typeof s!="string"&&(e=
i(e,{instancePath:t+"/field_name",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="last_name"||
s==="address"||s==="city"||s==="country"||s==="zip"||s==="state"||s==="phone"||s==="industry"||s==="org"||s==="job_title"||
s==="purchasing_time_frame"||s==="role_in_purchase_process"||s==="no_of_employees"||s==="comments"||(e=i(e,{instancePath:t+
"/field_name",keyword:"enum",params:{allowedValues:Pt.properties.field_name.enum},message:"must be equal to one of the a\
llowed values"}),r++)}o.required!==void 0&&typeof o.required!="boolean"&&(e=i(e,{instancePath:t+"/required",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"}),r++),o.selected!==void 0&&typeof o.selected!="boolean"&&(e=i(e,{instancePath:t+
"/selected",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return De.errors=e,r===0}const Ot={type:"object",properties:{
title:{type:"string"},type:{type:"string",enum:["short","single_dropdown","single_radio","multiple"]},required:{type:"bo\
olean"},selected:{type:"boolean"},answers:{type:"array",items:{type:"string"}}},additionalProperties:!1};function Be(o,{
instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="title"||s==="ty\
pe"||s==="required"||s==="selected"||s==="answers"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.title!==void 0&&typeof o.title!="string"&&(e=i(e,{instancePath:t+
"/title",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.type!==void 0){let s=o.type;typeof s!="\
string"&&(e=i(e,{instancePath:t+"/type",keyword:"type",params:{type:"string"},message:"must be string"}),r++),s==="short"||
s==="single_dropdown"||s==="single_radio"||s==="multiple"||(e=i(e,{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Ot.
properties.type.enum},message:"must be equal to one of the allowed values"}),r++)}if(o.required!==void 0&&typeof o.required!=
"boolean"&&(e=i(e,{instancePath:t+"/required",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.
selected!==void 0&&typeof o.selected!="boolean"&&(e=i(e,{instancePath:t+"/selected",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.answers!==void 0){let s=o.answers;if(Array.isArray(s)){const n=s.length;for(let a=0;a<
n;a++)typeof s[a]!="string"&&(e=i(e,{instancePath:t+"/answers/"+a,keyword:"type",params:{type:"string"},message:"must be\
 string"}),r++)}else e=i(e,{instancePath:t+"/answers",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else
e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Be.errors=e,r===0}function ir(o,{
instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="options"||s==="\
questions"||s==="approve_type"||s==="custom_questions"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);if(o.options!==void 0&&(Ze(o.options,{instancePath:t+"/options"})||
(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)),o.questions!==void 0){let s=o.questions;if(Array.isArray(s)){const n=s.
length;for(let a=0;a<n;a++)De(s[a],{instancePath:t+"/questions/"+a})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)}else
e=i(e,{instancePath:t+"/questions",keyword:"type",params:{type:"array"},message:"must be array"}),r++}if(o.approve_type!==
void 0){let s=o.approve_type;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=i(e,{instancePath:t+"/approve_type",
keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),s===0||s===1||(e=i(e,{instancePath:t+"/approve_t\
ype",keyword:"enum",params:{allowedValues:Nt.properties.approve_type.enum},message:"must be equal to one of the allowed \
values"}),r++)}if(o.custom_questions!==void 0){let s=o.custom_questions;if(Array.isArray(s)){const n=s.length;for(let a=0;a<
n;a++)Be(s[a],{instancePath:t+"/custom_questions/"+a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)}else e=i(e,
{instancePath:t+"/custom_questions",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return ir.errors=e,r===0}const Ao=nr,It={type:"stri\
ng",enum:["meeting_security"]};function nr(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"}),r++),o!=="meeting_security"&&(e=i(e,{instancePath:t,keyword:"\
enum",params:{allowedValues:It.enum},message:"must be equal to one of the allowed values"}),r++),nr.errors=e,r===0}const Tt=ar;function We(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
toll_free_and_fee_based_toll_call"||s==="toll_call"||s==="call_me_and_invite_by_phone"||s==="personal_audio_conference"||
s==="participant_phone_masking"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);o.toll_free_and_fee_based_toll_call!==void 0&&typeof o.toll_free_and_fee_based_toll_call!=
"boolean"&&(e=i(e,{instancePath:t+"/toll_free_and_fee_based_toll_call",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}),r++),o.toll_call!==void 0&&typeof o.toll_call!="boolean"&&(e=i(e,{instancePath:t+"/toll_call",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.call_me_and_invite_by_phone!==void 0&&typeof o.call_me_and_invite_by_phone!=
"boolean"&&(e=i(e,{instancePath:t+"/call_me_and_invite_by_phone",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),r++),o.personal_audio_conference!==void 0&&typeof o.personal_audio_conference!="boolean"&&(e=i(e,{instancePath:t+
"/personal_audio_conference",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.participant_phone_masking!==
void 0&&typeof o.participant_phone_masking!="boolean"&&(e=i(e,{instancePath:t+"/participant_phone_masking",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},
message:"must be object"}),r++;return We.errors=e,r===0}function He(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
alternative_host_reminder"||s==="cancel_meeting_reminder"||s==="cloud_recording_available_reminder"||s==="jbh_reminder"||
s==="schedule_for_reminder"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}),r++);o.alternative_host_reminder!==void 0&&typeof o.alternative_host_reminder!="b\
oolean"&&(e=i(e,{instancePath:t+"/alternative_host_reminder",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.cancel_meeting_reminder!==void 0&&typeof o.cancel_meeting_reminder!="boolean"&&(e=i(e,{instancePath:t+"/c\
ancel_meeting_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.cloud_recording_available_reminder!==
void 0&&typeof o.cloud_recording_available_reminder!="boolean"&&(e=i(e,{instancePath:t+"/cloud_recording_available_remin\
der",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.jbh_reminder!==void 0&&typeof o.jbh_reminder!=
"boolean"&&(e=i(e,{instancePath:t+"/jbh_reminder",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.schedule_for_reminder!==void 0&&typeof o.schedule_for_reminder!="boolean"&&(e=i(e,{instancePath:t+"/schedule_for_remin\
der",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}),r++;return He.errors=e,r===0}const zt={type:"object",properties:{alert_guest_join:{
type:"boolean"},allow_users_to_delete_messages_in_meeting_chat:{type:"boolean"},allow_live_streaming:{type:"boolean"},allow_show_zoom_windows:{
type:"boolean"},annotation:{type:"boolean"},attendee_on_hold:{type:"boolean"},auto_answer:{type:"boolean"},auto_generated_captions:{
type:"boolean"},auto_saving_chat:{type:"boolean"},breakout_room:{type:"boolean"},chat:{type:"boolean"},meeting_question_answer:{
type:"boolean"},closed_caption:{type:"boolean"},co_host:{type:"boolean"},custom_data_center_regions:{type:"boolean"},disable_screen_sharing_for_host_meetings:{
type:"boolean"},disable_screen_sharing_for_in_meeting_guests:{type:"boolean"},e2e_encryption:{type:"boolean"},entry_exit_chime:{
type:"string"},far_end_camera_control:{type:"boolean"},feedback:{type:"boolean"},file_transfer:{type:"boolean"},full_transcript:{
type:"boolean"},group_hd:{type:"boolean"},webinar_group_hd:{type:"boolean"},language_interpretation:{type:"boolean"},sign_language_interpretation:{
type:"boolean"},webinar_reactions:{type:"boolean"},meeting_survey:{type:"boolean"},non_verbal_feedback:{type:"boolean"},
original_audio:{type:"boolean"},polling:{type:"boolean"},post_meeting_feedback:{type:"boolean"},private_chat:{type:"bool\
ean"},remote_control:{type:"boolean"},remote_support:{type:"boolean"},request_permission_to_unmute:{type:"boolean"},request_permission_to_unmute_participants:{
type:"boolean"},save_caption:{type:"boolean"},save_captions:{type:"boolean"},screen_sharing:{type:"boolean"},sending_default_email_invites:{
type:"boolean"},show_a_join_from_your_browser_link:{type:"boolean"},show_browser_join_link:{type:"boolean"},show_meeting_control_toolbar:{
type:"boolean"},slide_control:{type:"boolean"},stereo_audio:{type:"boolean"},use_html_format_email:{type:"boolean"},virtual_background:{
type:"boolean"},waiting_room:{type:"boolean"},webinar_chat:{type:"boolean"},webinar_live_streaming:{type:"boolean"},webinar_polling:{
type:"boolean"},webinar_question_answer:{type:"boolean"},webinar_survey:{type:"boolean"},whiteboard:{type:"boolean"}},additionalProperties:!1};
function Ke(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)d.call(
zt.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"}),r++);o.alert_guest_join!==void 0&&typeof o.alert_guest_join!="boolean"&&(e=i(e,{instancePath:t+
"/alert_guest_join",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_users_to_delete_messages_in_meeting_chat!==
void 0&&typeof o.allow_users_to_delete_messages_in_meeting_chat!="boolean"&&(e=i(e,{instancePath:t+"/allow_users_to_dele\
te_messages_in_meeting_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.allow_live_streaming!==
void 0&&typeof o.allow_live_streaming!="boolean"&&(e=i(e,{instancePath:t+"/allow_live_streaming",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.allow_show_zoom_windows!==void 0&&typeof o.allow_show_zoom_windows!="\
boolean"&&(e=i(e,{instancePath:t+"/allow_show_zoom_windows",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}),r++),o.annotation!==void 0&&typeof o.annotation!="boolean"&&(e=i(e,{instancePath:t+"/annotation",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.attendee_on_hold!==void 0&&typeof o.attendee_on_hold!="boolean"&&(e=i(
e,{instancePath:t+"/attendee_on_hold",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_answer!==
void 0&&typeof o.auto_answer!="boolean"&&(e=i(e,{instancePath:t+"/auto_answer",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.auto_generated_captions!==void 0&&typeof o.auto_generated_captions!="boolean"&&(e=i(e,{instancePath:t+
"/auto_generated_captions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_saving_chat!==
void 0&&typeof o.auto_saving_chat!="boolean"&&(e=i(e,{instancePath:t+"/auto_saving_chat",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}),r++),o.breakout_room!==void 0&&typeof o.breakout_room!="boolean"&&(e=i(e,{instancePath:t+
"/breakout_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.chat!==void 0&&typeof o.chat!=
"boolean"&&(e=i(e,{instancePath:t+"/chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.meeting_question_answer!==
void 0&&typeof o.meeting_question_answer!="boolean"&&(e=i(e,{instancePath:t+"/meeting_question_answer",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.closed_caption!==void 0&&typeof o.closed_caption!="boolean"&&(e=i(e,{
instancePath:t+"/closed_caption",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.co_host!==void 0&&
typeof o.co_host!="boolean"&&(e=i(e,{instancePath:t+"/co_host",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}),r++),o.custom_data_center_regions!==void 0&&typeof o.custom_data_center_regions!="boolean"&&(e=i(e,{instancePath:t+
"/custom_data_center_regions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.disable_screen_sharing_for_host_meetings!==
void 0&&typeof o.disable_screen_sharing_for_host_meetings!="boolean"&&(e=i(e,{instancePath:t+"/disable_screen_sharing_fo\
r_host_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.disable_screen_sharing_for_in_meeting_guests!==
void 0&&typeof o.disable_screen_sharing_for_in_meeting_guests!="boolean"&&(e=i(e,{instancePath:t+"/disable_screen_sharin\
g_for_in_meeting_guests",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.e2e_encryption!==void 0&&
typeof o.e2e_encryption!="boolean"&&(e=i(e,{instancePath:t+"/e2e_encryption",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.entry_exit_chime!==void 0&&typeof o.entry_exit_chime!="string"&&(e=i(e,{instancePath:t+"/entry\
_exit_chime",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.far_end_camera_control!==void 0&&typeof o.
far_end_camera_control!="boolean"&&(e=i(e,{instancePath:t+"/far_end_camera_control",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.feedback!==void 0&&typeof o.feedback!="boolean"&&(e=i(e,{instancePath:t+"/feedback",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.file_transfer!==void 0&&typeof o.file_transfer!="boolea\
n"&&(e=i(e,{instancePath:t+"/file_transfer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.full_transcript!==
void 0&&typeof o.full_transcript!="boolean"&&(e=i(e,{instancePath:t+"/full_transcript",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}),r++),o.group_hd!==void 0&&typeof o.group_hd!="boolean"&&(e=i(e,{instancePath:t+"/group\
_hd",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_group_hd!==void 0&&typeof o.webinar_group_hd!=
"boolean"&&(e=i(e,{instancePath:t+"/webinar_group_hd",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.language_interpretation!==void 0&&typeof o.language_interpretation!="boolean"&&(e=i(e,{instancePath:t+"/language_\
interpretation",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.sign_language_interpretation!==
void 0&&typeof o.sign_language_interpretation!="boolean"&&(e=i(e,{instancePath:t+"/sign_language_interpretation",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_reactions!==void 0&&typeof o.webinar_reactions!=
"boolean"&&(e=i(e,{instancePath:t+"/webinar_reactions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.meeting_survey!==void 0&&typeof o.meeting_survey!="boolean"&&(e=i(e,{instancePath:t+"/meeting_survey",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.non_verbal_feedback!==void 0&&typeof o.non_verbal_feedback!=
"boolean"&&(e=i(e,{instancePath:t+"/non_verbal_feedback",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),
r++),o.original_audio!==void 0&&typeof o.original_audio!="boolean"&&(e=i(e,{instancePath:t+"/original_audio",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}),r++),o.polling!==void 0&&typeof o.polling!="boolean"&&(e=i(e,{instancePath:t+
"/polling",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.post_meeting_feedback!==void 0&&typeof o.
post_meeting_feedback!="boolean"&&(e=i(e,{instancePath:t+"/post_meeting_feedback",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.private_chat!==void 0&&typeof o.private_chat!="boolean"&&(e=i(e,{instancePath:t+"/pri\
vate_chat",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.remote_control!==void 0&&typeof o.remote_control!=
"boolean"&&(e=i(e,{instancePath:t+"/remote_control",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.remote_support!==void 0&&typeof o.remote_support!="boolean"&&(e=i(e,{instancePath:t+"/remote_support",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.request_permission_to_unmute!==void 0&&typeof o.request_permission_to_unmute!=
"boolean"&&(e=i(e,{instancePath:t+"/request_permission_to_unmute",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}),r++),o.request_permission_to_unmute_participants!==void 0&&typeof o.request_permission_to_unmute_participants!=
"boolean"&&(e=i(e,{instancePath:t+"/request_permission_to_unmute_participants",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.save_caption!==void 0&&typeof o.save_caption!="boolean"&&(e=i(e,{instancePath:t+"/save_caption",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.save_captions!==void 0&&typeof o.save_captions!=
"boolean"&&(e=i(e,{instancePath:t+"/save_captions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.screen_sharing!==void 0&&typeof o.screen_sharing!="boolean"&&(e=i(e,{instancePath:t+"/screen_sharing",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.sending_default_email_invites!==void 0&&typeof o.sending_default_email_invites!=
"boolean"&&(e=i(e,{instancePath:t+"/sending_default_email_invites",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),r++),o.show_a_join_from_your_browser_link!==void 0&&typeof o.show_a_join_from_your_browser_link!="boolean"&&
(e=i(e,{instancePath:t+"/show_a_join_from_your_browser_link",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.show_browser_join_link!==void 0&&typeof o.show_browser_join_link!="boolean"&&(e=i(e,{instancePath:t+"/sho\
w_browser_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.show_meeting_control_toolbar!==
void 0&&typeof o.show_meeting_control_toolbar!="boolean"&&(e=i(e,{instancePath:t+"/show_meeting_control_toolbar",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.slide_control!==void 0&&typeof o.slide_control!="boolea\
n"&&(e=i(e,{instancePath:t+"/slide_control",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.stereo_audio!==
void 0&&typeof o.stereo_audio!="boolean"&&(e=i(e,{instancePath:t+"/stereo_audio",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}),r++),o.use_html_format_email!==void 0&&typeof o.use_html_format_email!="boolean"&&(e=i(e,{instancePath:t+
"/use_html_format_email",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.virtual_background!==
void 0&&typeof o.virtual_background!="boolean"&&(e=i(e,{instancePath:t+"/virtual_background",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++),o.waiting_room!==void 0&&typeof o.waiting_room!="boolean"&&(e=i(e,{instancePath:t+
"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_chat!==void 0&&typeof o.
webinar_chat!="boolean"&&(e=i(e,{instancePath:t+"/webinar_chat",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"}),r++),o.webinar_live_streaming!==void 0&&typeof o.webinar_live_streaming!="boolean"&&(e=i(e,{instancePath:t+"/\
webinar_live_streaming",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_polling!==void 0&&
typeof o.webinar_polling!="boolean"&&(e=i(e,{instancePath:t+"/webinar_polling",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.webinar_question_answer!==void 0&&typeof o.webinar_question_answer!="boolean"&&(e=i(e,{instancePath:t+
"/webinar_question_answer",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.webinar_survey!==void 0&&
typeof o.webinar_survey!="boolean"&&(e=i(e,{instancePath:t+"/webinar_survey",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.whiteboard!==void 0&&typeof o.whiteboard!="boolean"&&(e=i(e,{instancePath:t+"/whiteboard",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"o\
bject"},message:"must be object"}),r++;return Ke.errors=e,r===0}function Je(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="\
blur_snapshot"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"}),r++);o.blur_snapshot!==void 0&&typeof o.blur_snapshot!="boolean"&&(e=i(e,{instancePath:t+"/b\
lur_snapshot",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return Je.errors=e,r===0}const Et={type:"object",properties:{
account_user_access_recording:{type:"boolean"},auto_delete_cmr:{type:"boolean"},auto_recording:{type:"boolean"},cloud_recording:{
type:"boolean"},cloud_recording_download:{type:"boolean"},host_delete_cloud_recording:{type:"boolean"},ip_address_access_control:{
$ref:"IpAccessControlInput"},local_recording:{type:"boolean"},recording_authentication:{type:"boolean"},archive:{type:"b\
oolean"}},additionalProperties:!1};function Qe(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){for(const s in o)d.call(Et.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.account_user_access_recording!==void 0&&typeof o.account_user_access_recording!=
"boolean"&&(e=i(e,{instancePath:t+"/account_user_access_recording",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}),r++),o.auto_delete_cmr!==void 0&&typeof o.auto_delete_cmr!="boolean"&&(e=i(e,{instancePath:t+"/auto_delete\
_cmr",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_recording!==void 0&&typeof o.auto_recording!=
"boolean"&&(e=i(e,{instancePath:t+"/auto_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.cloud_recording!==void 0&&typeof o.cloud_recording!="boolean"&&(e=i(e,{instancePath:t+"/cloud_recording",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),r++),o.cloud_recording_download!==void 0&&typeof o.cloud_recording_download!=
"boolean"&&(e=i(e,{instancePath:t+"/cloud_recording_download",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}),r++),o.host_delete_cloud_recording!==void 0&&typeof o.host_delete_cloud_recording!="boolean"&&(e=i(e,{instancePath:t+
"/host_delete_cloud_recording",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.ip_address_access_control!==
void 0&&(k(o.ip_address_access_control,{instancePath:t+"/ip_address_access_control"})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length)),o.local_recording!==void 0&&typeof o.local_recording!="boolean"&&(e=i(e,{instancePath:t+"/local_recording",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.recording_authentication!==void 0&&typeof o.recording_authentication!=
"boolean"&&(e=i(e,{instancePath:t+"/recording_authentication",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}),r++),o.archive!==void 0&&typeof o.archive!="boolean"&&(e=i(e,{instancePath:t+"/archive",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"}),r++;return Qe.errors=e,r===0}const St={type:"object",properties:{audio_type:{type:"boolean"},embed_password_in_join_link:{
type:"boolean"},force_pmi_jbh_password:{type:"boolean"},host_video:{type:"boolean"},join_before_host:{type:"boolean"},meeting_authentication:{
type:"boolean"},mute_upon_entry:{type:"boolean"},participant_video:{type:"boolean"},personal_meeting:{type:"boolean"},pstn_password_protected:{
type:"boolean"},require_password_for_instant_meetings:{type:"boolean"},require_password_for_pmi_meetings:{type:"boolean"},
require_password_for_scheduling_new_meetings:{type:"boolean"},upcoming_meeting_reminder:{type:"boolean"},continuous_meeting_chat:{
type:"boolean"}},additionalProperties:!1};function Ye(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const s in o)d.call(St.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}),r++);o.audio_type!==void 0&&typeof o.audio_type!="\
boolean"&&(e=i(e,{instancePath:t+"/audio_type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.
embed_password_in_join_link!==void 0&&typeof o.embed_password_in_join_link!="boolean"&&(e=i(e,{instancePath:t+"/embed_pa\
ssword_in_join_link",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.force_pmi_jbh_password!==
void 0&&typeof o.force_pmi_jbh_password!="boolean"&&(e=i(e,{instancePath:t+"/force_pmi_jbh_password",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}),r++),o.host_video!==void 0&&typeof o.host_video!="boolean"&&(e=i(e,{instancePath:t+
"/host_video",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.join_before_host!==void 0&&typeof o.
join_before_host!="boolean"&&(e=i(e,{instancePath:t+"/join_before_host",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.meeting_authentication!==void 0&&typeof o.meeting_authentication!="boolean"&&(e=i(e,{instancePath:t+
"/meeting_authentication",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.mute_upon_entry!==void 0&&
typeof o.mute_upon_entry!="boolean"&&(e=i(e,{instancePath:t+"/mute_upon_entry",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.participant_video!==void 0&&typeof o.participant_video!="boolean"&&(e=i(e,{instancePath:t+"/pa\
rticipant_video",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.personal_meeting!==void 0&&typeof o.
personal_meeting!="boolean"&&(e=i(e,{instancePath:t+"/personal_meeting",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.pstn_password_protected!==void 0&&typeof o.pstn_password_protected!="boolean"&&(e=i(e,{instancePath:t+
"/pstn_password_protected",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_password_for_instant_meetings!==
void 0&&typeof o.require_password_for_instant_meetings!="boolean"&&(e=i(e,{instancePath:t+"/require_password_for_instant\
_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_password_for_pmi_meetings!==
void 0&&typeof o.require_password_for_pmi_meetings!="boolean"&&(e=i(e,{instancePath:t+"/require_password_for_pmi_meeting\
s",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.require_password_for_scheduling_new_meetings!==
void 0&&typeof o.require_password_for_scheduling_new_meetings!="boolean"&&(e=i(e,{instancePath:t+"/require_password_for_\
scheduling_new_meetings",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.upcoming_meeting_reminder!==
void 0&&typeof o.upcoming_meeting_reminder!="boolean"&&(e=i(e,{instancePath:t+"/upcoming_meeting_reminder",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}),r++),o.continuous_meeting_chat!==void 0&&typeof o.continuous_meeting_chat!=
"boolean"&&(e=i(e,{instancePath:t+"/continuous_meeting_chat",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return Ye.errors=
e,r===0}function Xe(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
telephony_regions"||s==="third_party_audio"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.telephony_regions!==void 0&&typeof o.telephony_regions!="boolean"&&
(e=i(e,{instancePath:t+"/telephony_regions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.third_party_audio!==
void 0&&typeof o.third_party_audio!="boolean"&&(e=i(e,{instancePath:t+"/third_party_audio",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"mus\
t be object"}),r++;return Xe.errors=e,r===0}function ne(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const s in o)s==="audio_conferencing"||s==="email_notification"||s==="in_meeting"||s==="other_opt\
ions"||s==="recording"||s==="schedule_meeting"||s==="telephony"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}),r++);o.audio_conferencing!==void 0&&(We(o.audio_conferencing,
{instancePath:t+"/audio_conferencing"})||(e=e===null?We.errors:e.concat(We.errors),r=e.length)),o.email_notification!==void 0&&
(He(o.email_notification,{instancePath:t+"/email_notification"})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),
o.in_meeting!==void 0&&(Ke(o.in_meeting,{instancePath:t+"/in_meeting"})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),
o.other_options!==void 0&&(Je(o.other_options,{instancePath:t+"/other_options"})||(e=e===null?Je.errors:e.concat(Je.errors),
r=e.length)),o.recording!==void 0&&(Qe(o.recording,{instancePath:t+"/recording"})||(e=e===null?Qe.errors:e.concat(Qe.errors),
r=e.length)),o.schedule_meeting!==void 0&&(Ye(o.schedule_meeting,{instancePath:t+"/schedule_meeting"})||(e=e===null?Ye.errors:
e.concat(Ye.errors),r=e.length)),o.telephony!==void 0&&(Xe(o.telephony,{instancePath:t+"/telephony"})||(e=e===null?Xe.errors:
e.concat(Xe.errors),r=e.length))}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be objec\
t"}),r++;return ne.errors=e,r===0}const xt={type:"object",properties:{approved_or_denied_countries_or_regions:{type:"boolean"},auto_security:{type:"boolea\
n"},block_user_domain:{type:"boolean"},embed_password_in_join_link:{type:"boolean"},encryption_type:{$ref:"EncryptionTyp\
eInput"},end_to_end_encrypted_meetings:{type:"boolean"},meeting_password:{type:"boolean"},only_authenticated_can_join_from_webclient:{
type:"boolean"},phone_password:{type:"boolean"},pmi_password:{type:"boolean"},waiting_room:{type:"boolean"},webinar_password:{
type:"boolean"}},additionalProperties:!1};function eo(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const s in o)d.call(xt.properties,s)||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}),r++);o.approved_or_denied_countries_or_regions!==void 0&&
typeof o.approved_or_denied_countries_or_regions!="boolean"&&(e=i(e,{instancePath:t+"/approved_or_denied_countries_or_re\
gions",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.auto_security!==void 0&&typeof o.auto_security!=
"boolean"&&(e=i(e,{instancePath:t+"/auto_security",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.block_user_domain!==void 0&&typeof o.block_user_domain!="boolean"&&(e=i(e,{instancePath:t+"/block_user_domain",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}),r++),o.embed_password_in_join_link!==void 0&&typeof o.embed_password_in_join_link!=
"boolean"&&(e=i(e,{instancePath:t+"/embed_password_in_join_link",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}),r++),o.encryption_type!==void 0&&(j(o.encryption_type,{instancePath:t+"/encryption_type"})||(e=e===null?j.errors:
e.concat(j.errors),r=e.length)),o.end_to_end_encrypted_meetings!==void 0&&typeof o.end_to_end_encrypted_meetings!="boole\
an"&&(e=i(e,{instancePath:t+"/end_to_end_encrypted_meetings",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"}),r++),o.meeting_password!==void 0&&typeof o.meeting_password!="boolean"&&(e=i(e,{instancePath:t+"/meeting_passwor\
d",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.only_authenticated_can_join_from_webclient!==
void 0&&typeof o.only_authenticated_can_join_from_webclient!="boolean"&&(e=i(e,{instancePath:t+"/only_authenticated_can_\
join_from_webclient",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.phone_password!==void 0&&
typeof o.phone_password!="boolean"&&(e=i(e,{instancePath:t+"/phone_password",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}),r++),o.pmi_password!==void 0&&typeof o.pmi_password!="boolean"&&(e=i(e,{instancePath:t+"/pmi_password",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),o.waiting_room!==void 0&&typeof o.waiting_room!=
"boolean"&&(e=i(e,{instancePath:t+"/waiting_room",keyword:"type",params:{type:"boolean"},message:"must be boolean"}),r++),
o.webinar_password!==void 0&&typeof o.webinar_password!="boolean"&&(e=i(e,{instancePath:t+"/webinar_password",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}),r++;return eo.errors=e,r===0}function ae(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="meeting_security"&&(e=i(e,{instancePath:t,keyword:"addition\
alProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);o.meeting_security!==void 0&&
(eo(o.meeting_security,{instancePath:t+"/meeting_security"})||(e=e===null?eo.errors:e.concat(eo.errors),r=e.length))}else
e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return ae.errors=e,r===0}function ar(o,{
instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1;const a=r;ne(o,{instancePath:t})||(e=e===null?ne.errors:e.concat(
ne.errors),r=e.length);var l=a===r;if(n=n||l,!n){const p=r;ae(o,{instancePath:t})||(e=e===null?ae.errors:e.concat(ae.errors),
r=e.length);var l=p===r;n=n||l}return n?(r=s,e!==null&&(s?e.length=s:e=null)):(e=i(e,{instancePath:t,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"}),r++),ar.errors=e,r===0}const po=lr;function lr(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{
instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),typeof o=="number"&&isFinite(o)&&
((o>50||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}),
r++),(o<1||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}),
r++)),lr.errors=e,r===0}const Lt=pr;const $t={type:"integer",enum:[1,2,3]};function X(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),
o===1||o===2||o===3||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:$t.enum},message:"must be equal to one \
of the allowed values"}),r++),X.errors=e,r===0}const Mt={type:"integer",enum:[1,2]};function oo(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),
o===1||o===2||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:Mt.enum},message:"must be equal to one of the \
allowed values"}),r++),oo.errors=e,r===0}function ee(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const s in o)s==="type"||s==="id"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}),r++);o.type!==void 0&&(oo(o.type,{instancePath:t+"\
/type"})||(e=e===null?oo.errors:e.concat(oo.errors),r=e.length)),o.id!==void 0&&typeof o.id!="string"&&(e=i(e,{instancePath:t+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}),r++;return ee.errors=e,r===0}function pr(o,{instancePath:t=""}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="group_name"||s==="group_privacy"||s==="descriptio\
n"||s==="group_members"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"}),r++);if(o.group_name!==void 0&&typeof o.group_name!="string"&&(e=i(e,{instancePath:t+
"/group_name",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.group_privacy!==void 0&&(X(o.group_privacy,
{instancePath:t+"/group_privacy"})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),o.description!==void 0&&typeof o.
description!="string"&&(e=i(e,{instancePath:t+"/description",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}),r++),o.group_members!==void 0){let s=o.group_members;if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++)ee(
s[a],{instancePath:t+"/group_members/"+a})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}else e=i(e,{instancePath:t+
"/group_members",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}),r++;return pr.errors=e,r===0}const Vt=_r;function _r(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
name"||s==="privacy"||s==="description"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.name!==void 0&&typeof o.name!="string"&&(e=i(e,{instancePath:t+"/\
name",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.privacy!==void 0&&(X(o.privacy,{instancePath:t+
"/privacy"})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),o.description!==void 0&&typeof o.description!="string"&&
(e=i(e,{instancePath:t+"/description",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}),r++;return _r.errors=e,r===0}const Ct=mr;function mr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="\
group_members"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"}),r++);if(o.group_members!==void 0){let s=o.group_members;if(Array.isArray(s)){const n=s.length;
for(let a=0;a<n;a++)ee(s[a],{instancePath:t+"/group_members/"+a})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}else
e=i(e,{instancePath:t+"/group_members",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return mr.errors=e,r===0}const Gt=yr;function yr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.division_name===void 0&&
(e=i(e,{instancePath:t,keyword:"required",params:{missingProperty:"division_name"},message:"must have required property \
'division_name'"}),r++);for(const s in o)s==="division_name"||s==="division_description"||(e=i(e,{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}),r++);o.division_name!==
void 0&&typeof o.division_name!="string"&&(e=i(e,{instancePath:t+"/division_name",keyword:"type",params:{type:"string"},
message:"must be string"}),r++),o.division_description!==void 0&&typeof o.division_description!="string"&&(e=i(e,{instancePath:t+
"/division_description",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return yr.errors=e,r===0}const Ft=ur;function ur(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s==="\
division_name"||s==="division_description"||(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}),r++);o.division_name!==void 0&&typeof o.division_name!="string"&&(e=i(e,
{instancePath:t+"/division_name",keyword:"type",params:{type:"string"},message:"must be string"}),r++),o.division_description!==
void 0&&typeof o.division_description!="string"&&(e=i(e,{instancePath:t+"/division_description",keyword:"type",params:{type:"\
string"},message:"must be string"}),r++)}else e=i(e,{instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"}),r++;return ur.errors=e,r===0}const Rt=fr;function fr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)s!=="\
users"&&(e=i(e,{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"}),r++);if(o.users!==void 0){let s=o.users;if(Array.isArray(s)){const n=s.length;for(let a=0;a<n;a++){let l=s[a];
if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="user_email"||p==="user_id"||(e=i(e,{instancePath:t+"/\
users/"+a,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}),r++);
if(l.user_email!==void 0){let p=l.user_email;typeof p=="string"?oe.test(p)||(e=i(e,{instancePath:t+"/users/"+a+"/user_em\
ail",keyword:"format",params:{format:"email"},message:'must match format "email"'}),r++):(e=i(e,{instancePath:t+"/users/"+
a+"/user_email",keyword:"type",params:{type:"string"},message:"must be string"}),r++)}l.user_id!==void 0&&typeof l.user_id!=
"string"&&(e=i(e,{instancePath:t+"/users/"+a+"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}),
r++)}else e=i(e,{instancePath:t+"/users/"+a,keyword:"type",params:{type:"object"},message:"must be object"}),r++}}else e=
i(e,{instancePath:t+"/users",keyword:"type",params:{type:"array"},message:"must be array"}),r++}}else e=i(e,{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}),r++;return fr.errors=e,r===0}const Ut=dr;function dr(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,{
instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"}),r++),typeof o=="number"&&isFinite(o)&&
((o>25||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:25},message:"must be <= 25"}),
r++),(o<1||isNaN(o))&&(e=i(e,{instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}),
r++)),dr.errors=e,r===0}const Zt=cr;const Dt=new RegExp("^[1-8](,[1-8])*$","u");function cr(o,{instancePath:t=""}={}){let e=null,r=0;return typeof o=="strin\
g"?Dt.test(o)||(e=i(e,{instancePath:t,keyword:"pattern",params:{pattern:"^[1-8](,[1-8])*$"},message:'must match pattern \
"^[1-8](,[1-8])*$"'}),r++):(e=i(e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}),r++),
cr.errors=e,r===0}const Bt=br,Wt={type:"string",enum:["active","inactive"]};function br(o,{instancePath:t=""}={}){let e=null,
r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}),r++),
o==="active"||o==="inactive"||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:Wt.enum},message:"must be equa\
l to one of the allowed values"}),r++),br.errors=e,r===0}const Ht=gr,Kt={type:"string",enum:["company","external"]};function gr(o,{
instancePath:t=""}={}){let e=null,r=0;return typeof o!="string"&&(e=i(e,{instancePath:t,keyword:"type",params:{type:"str\
ing"},message:"must be string"}),r++),o==="company"||o==="external"||(e=i(e,{instancePath:t,keyword:"enum",params:{allowedValues:Kt.
enum},message:"must be equal to one of the allowed values"}),r++),gr.errors=e,r===0}const Jt=re,Qt=O,Yt=I,Xt=te,es=se,os=ie,
rs=ne,ts=ae,ss={"users.list":{status:hr,page_size:mo,role_id:f,page_number:f,include_fields:vr,next_page_token:f,license:Ar},
"users.create":{},"users.get":{userId:m,login_type:ro,encrypted_email:b,search_by_unique_id:b},"users.update":{userId:m,
login_type:ro,remove_tsp_credentials:Sr},"users.delete":{userId:m,encrypted_email:b,action:Cr,transfer_email:f,transfer_meeting:b,
transfer_webinar:b,transfer_recording:b,transfer_whiteboard:b,transfer_clipfiles:b,transfer_notes:b,transfer_visitors:b,
transfer_docs:b},"users.switchAccount":{userId:m},"users.getSummary":{},"users.updateFeatures":{},"users.checkEmail":{email:f},
"users.checkVanityName":{vanity_name:f},"users.updateEmail":{userId:m},"users.updatePassword":{userId:m},"users.updateSt\
atus":{userId:m},"users.getPermissions":{userId:m},"users.getToken":{userId:m,type:Hr,ttl:Jr,meeting_id:f},"users.revoke\
SsoToken":{userId:m},"users.getZak":{},"users.getSettings":{userId:m,login_type:ro,option:le,custom_query_fields:f},"use\
rs.updateSettings":{userId:m,option:le},"users.uploadVirtualBackground":{userId:m},"users.deleteVirtualBackgrounds":{userId:m,
file_ids:f},"users.getMeetingTemplate":{userId:m,meetingTemplateId:m},"users.listMeetingSummaryTemplates":{userId:m},"us\
ers.uploadPicture":{userId:m},"users.deletePicture":{userId:m},"users.getPresenceStatus":{userId:m},"users.updatePresenc\
eStatus":{userId:m},"users.listAssistants":{userId:m},"users.addAssistants":{userId:m},"users.deleteAssistants":{userId:m},
"users.deleteAssistant":{userId:m,assistantId:m},"users.listSchedulers":{userId:m},"users.deleteSchedulers":{userId:m},"\
users.deleteScheduler":{userId:m,schedulerId:m},"users.listCollaborationDevices":{userId:m},"users.getCollaborationDevic\
e":{userId:m,collaborationDeviceId:m},"groups.list":{page_size:me,next_page_token:f},"groups.create":{},"groups.get":{groupId:m},
"groups.update":{groupId:m},"groups.delete":{groupId:m},"groups.listChannels":{groupId:m},"groups.listMembers":{groupId:m,
page_size:mo,page_number:ut,next_page_token:f},"groups.addMembers":{groupId:m},"groups.updateMember":{groupId:m,memberId:m},
"groups.deleteMember":{groupId:m,memberId:m},"groups.listAdmins":{groupId:m,page_size:me,next_page_token:f},"groups.addA\
dmins":{groupId:m},"groups.deleteAdmin":{groupId:m,userId:m},"groups.getSettings":{groupId:m,option:le,custom_query_fields:f},
"groups.updateSettings":{groupId:m,option:le},"groups.getWebinarRegistrationSettings":{groupId:m,type:jo},"groups.update\
WebinarRegistrationSettings":{groupId:m,type:jo},"groups.uploadVirtualBackground":{groupId:m},"groups.deleteVirtualBackg\
rounds":{groupId:m,file_ids:f},"groups.getLockSettings":{groupId:m,option:Ao},"groups.updateLockSettings":{groupId:m,option:Ao},
"contactGroups.list":{page_size:po,next_page_token:f},"contactGroups.create":{},"contactGroups.get":{groupId:m},"contact\
Groups.update":{groupId:m},"contactGroups.delete":{groupId:m},"contactGroups.listMembers":{groupId:m,page_size:po,next_page_token:f},
"contactGroups.addMembers":{groupId:m},"contactGroups.removeMembers":{groupId:m,member_ids:f},"divisions.list":{next_page_token:f,
page_size:me},"divisions.create":{},"divisions.get":{divisionId:m},"divisions.update":{divisionId:m},"divisions.delete":{
divisionId:m},"divisions.listMembers":{divisionId:m,next_page_token:f,page_size:me},"divisions.addMembers":{divisionId:m},
"contacts.search":{search_key:f,query_presence_status:b,page_size:Ut,contact_types:Zt,user_status:Bt,next_page_token:f},
"contacts.list":{type:Ht,page_size:po,next_page_token:f},"contacts.get":{identifier:m,query_presence_status:b}},is={"use\
rs.list":{},"users.create":{"application/json":Nr},"users.get":{},"users.update":{"application/json":uo,"multipart/form-\
data":uo},"users.delete":{},"users.switchAccount":{"application/json":Fr},"users.getSummary":{},"users.updateFeatures":{
"application/json":Rr},"users.checkEmail":{},"users.checkVanityName":{},"users.updateEmail":{"application/json":Zr},"use\
rs.updatePassword":{"application/json":Dr},"users.updateStatus":{"application/json":Br},"users.getPermissions":{},"users\
.getToken":{},"users.revokeSsoToken":{},"users.getZak":{},"users.getSettings":{},"users.updateSettings":{"application/js\
on":Yr},"users.uploadVirtualBackground":{"multipart/form-data":wo},"users.deleteVirtualBackgrounds":{},"users.getMeeting\
Template":{},"users.listMeetingSummaryTemplates":{},"users.uploadPicture":{"multipart/form-data":lt},"users.deletePictur\
e":{},"users.getPresenceStatus":{},"users.updatePresenceStatus":{"application/json":pt},"users.listAssistants":{},"users\
.addAssistants":{"application/json":_t},"users.deleteAssistants":{},"users.deleteAssistant":{},"users.listSchedulers":{},
"users.deleteSchedulers":{},"users.deleteScheduler":{},"users.listCollaborationDevices":{},"users.getCollaborationDevice":{},
"groups.list":{},"groups.create":{"application/json":mt},"groups.get":{},"groups.update":{"application/json":yt},"groups\
.delete":{},"groups.listChannels":{},"groups.listMembers":{},"groups.addMembers":{"application/json":ft},"groups.updateM\
ember":{"application/json":ko,"multipart/form-data":ko},"groups.deleteMember":{},"groups.listAdmins":{},"groups.addAdmin\
s":{"application/json":ct},"groups.deleteAdmin":{},"groups.getSettings":{},"groups.updateSettings":{"application/json":bt},
"groups.getWebinarRegistrationSettings":{},"groups.updateWebinarRegistrationSettings":{"application/json":qt},"groups.up\
loadVirtualBackground":{"multipart/form-data":wo},"groups.deleteVirtualBackgrounds":{},"groups.getLockSettings":{},"grou\
ps.updateLockSettings":{"application/json":Tt},"contactGroups.list":{},"contactGroups.create":{"application/json":Lt},"c\
ontactGroups.get":{},"contactGroups.update":{"application/json":Vt},"contactGroups.delete":{},"contactGroups.listMembers":{},
"contactGroups.addMembers":{"application/json":Ct},"contactGroups.removeMembers":{},"divisions.list":{},"divisions.creat\
e":{"application/json":Gt},"divisions.get":{},"divisions.update":{"application/json":Ft},"divisions.delete":{},"division\
s.listMembers":{},"divisions.addMembers":{"application/json":Rt},"contacts.search":{},"contacts.list":{},"contacts.get":{}},
ns={UserSettings:Jt,MeetingAuthenticationSettings:Qt,RecordingAuthenticationSettings:Yt,UserMeetingSecuritySettings:Xt,GroupSettings:es,
GroupMeetingSecuritySettings:os,GroupLockSettings:rs,GroupLockSecuritySettings:ts};export const bodies: Readonly<Record<string, Readonly<Record<string, Check>>>> = is;
export const parameters: Readonly<Record<string, Readonly<Record<string, Check>>>> = ss;
export const shapes: Readonly<Record<string, Check>> = ns;
