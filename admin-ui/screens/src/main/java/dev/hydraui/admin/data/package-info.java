/**
 * The data API as values: requests, records, pages and problems. {@link
 * dev.hydraui.admin.data.DataApi} makes the requests.
 */
package dev.hydraui.admin.data;
