/** What a part of the admin wishes of the whole: {@link dev.hydraui.admin.wish.Turn} carries it. */
package dev.hydraui.admin.wish;
