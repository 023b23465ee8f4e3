/** Makes of the admin for the desktop what people install. */
package dev.hydraui.admin.installer;
