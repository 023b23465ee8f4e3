/** Two versions of one record, and which value of each to keep. */
package dev.hydraui.admin.conflict;
