// The ground on which the results of all services stand. Loaded when an answer is opened.
export { default as AskAgainAfter } from './AskAgainAfter.vue'
export { default as DeceasedNotice } from './DeceasedNotice.vue'
export { default as LeftOver } from './LeftOver.vue'
export { default as ReplyFrame } from './ReplyFrame.vue'
export { default as StatusNotices } from './StatusNotices.vue'
export { useReplyReading, type ReplyReading } from './use-reply-reading.ts'
