export { passwordLength } from './first-admin-checks.ts'
export { default as DeviceNotices } from './DeviceNotices.vue'
export { default as NoRightPage } from './NoRightPage.vue'
