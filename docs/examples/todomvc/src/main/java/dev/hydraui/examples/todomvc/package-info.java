/** TodoMVC. Read {@code Todos}, {@code State}, {@code Event}, {@code TodoMvc}, {@code TodoView}. */
package dev.hydraui.examples.todomvc;
