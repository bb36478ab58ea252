/** The numbers that Zoom has for the licence type of a user and for ways to sign in. */

/** `type` of a user. */
export const BASIC = 1;
export const LICENSED = 2;
export const ON_PREM = 3;
export const UNASSIGNED = 4;
export const NONE = 99;

/** `login_types` of a user. */
export const FACEBOOK_LOGIN = 0;
export const GOOGLE_LOGIN = 1;
export const API_LOGIN = 99;
export const WORK_EMAIL_LOGIN = 100;
export const SINGLE_SIGN_ON_LOGIN = 101;

/** Whether a user of this type may host large meetings, webinars and the like. */
export function isLicensed(type: number): boolean {
  return type === LICENSED || type === ON_PREM;
}
