/**
 * A record: its form, and what belongs to it. {@link dev.hydraui.admin.record.Recording} says what
 * events do, {@link dev.hydraui.admin.record.RecordView} how it looks.
 */
package dev.hydraui.admin.record;
