/** The records that belong to a record: a page of each relation, below its form. */
package dev.hydraui.admin.related;
