// What the network knows of the centre's files, from the answers of ManageAccess. Loaded where it is looked at.
export { default as ClientRegistrations } from './ClientRegistrations.vue'
export { default as RegistrationTable } from './RegistrationTable.vue'
export { useRegistrations } from './use-registrations.ts'
