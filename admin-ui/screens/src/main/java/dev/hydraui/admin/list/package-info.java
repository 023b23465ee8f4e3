/**
 * The list of an entity: {@link dev.hydraui.admin.list.Listing} says what events do, {@link
 * dev.hydraui.admin.list.ListView} how it looks. {@link dev.hydraui.admin.list.Rows} is a page of
 * records wherever one is shown.
 */
package dev.hydraui.admin.list;
