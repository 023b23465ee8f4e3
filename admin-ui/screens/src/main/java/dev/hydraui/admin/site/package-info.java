/** What every part of the admin knows: the schema, the data API, the texts, the format. */
package dev.hydraui.admin.site;
