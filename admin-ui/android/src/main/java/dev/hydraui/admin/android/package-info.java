/** The admin as a program for Android. */
package dev.hydraui.admin.android;
