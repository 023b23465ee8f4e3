package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.CollectionInfo
import androidx.compose.ui.semantics.collectionInfo
import androidx.compose.ui.semantics.requestFocus
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Tree
import dev.hydraui.component.TreeItem
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

private val LocalTree = staticCompositionLocalOf<TreeKeys?> { null }

/**
 * Things inside things: those that can be seen are lines below one another, each moved in by how
 * deep it is.
 */
@Composable
internal fun DrawTree(tree: Tree<*>, spot: Spot, modifier: Modifier) {
  val keys = remember(spot) { TreeKeys(spot) }
  val things by remember(spot) { derivedStateOf { open(spot) } }
  DisposableEffect(keys) {
    spot.surface.watchFocus(keys::went)
    onDispose { spot.surface.unwatchFocus(keys::went) }
  }
  LaunchedEffect(things) { keys.restore() }
  CompositionLocalProvider(LocalTree provides keys) {
    Columns(
      things,
      0.dp,
      modifier
        .fillMaxWidth()
        .tells(
          Telling("tree", tree.label).with("multiselectable", tree.multiple).with("busy", tree.busy)
        )
        .semantics { collectionInfo = CollectionInfo(things.size, 1) }
        .onPreviewKeyEvent(keys::pressed),
      kept = keys::keeps,
    )
  }
}

/** A thing in a tree; what is in it stands below it. */
@Composable
internal fun DrawTreeItem(item: TreeItem<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val keys = LocalTree.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  val level = level(spot)
  val opens = item.onExpand.isPresent
  val control = rememberControl(spot)
  val turn = { expand(spot, !(spot.component as TreeItem<*>).expanded) }
  val ink = if (item.disabled) tokens.colorTextDisabled else tokens.colorText
  Row(
    modifier
      .fillMaxWidth()
      .tells(
        Telling("treeitem", item.label)
          .with("level $level")
          .with("disabled", item.disabled)
          .with("busy", item.busy)
      )
      .semantics {
        if (item.selected) {
          selected = true
        }
        requestFocus {
          control.request()
          true
        }
      }
      .then(if (opens) Modifier.opens(item.expanded, turn) else Modifier)
      .stop(control, Stop.PRESS)
      .focusProperties { canFocus = control.sent || keys == null || keys.reaches(spot) }
      .ring(shape)
      .clip(shape)
      .then(if (item.selected) Modifier.background(tokens.colorAccentSubtle) else Modifier)
      .clickable {
        control.request()
        press(spot)
      }
      .heightIn(min = tokens.sizeControl)
      .padding(start = tokens.space2 + tokens.space5 * (level - 1), end = tokens.space3),
    Arrangement.spacedBy(tokens.space2),
    Alignment.CenterVertically,
  ) {
    val arrow =
      if (opens) Modifier.pointerInput(spot) { detectTapGestures { turn() } } else Modifier
    Box(arrow.size(tokens.space6), Alignment.Center) {
      if (opens) {
        Glyph(if (item.expanded) "chevron-down" else "next", tokens.colorTextMuted)
      }
    }
    Glyph(item.icon, if (item.disabled) tokens.colorTextDisabled else tokens.colorTextMuted)
    Text(
      item.label,
      Modifier.weight(1f).unheard(),
      style = tokens.typeCopy.copy(color = ink),
      maxLines = 1,
      overflow = TextOverflow.Ellipsis,
    )
    if (item.busy) {
      Turning()
    }
  }
}

/** A press selects a thing; one that cannot be selected it opens or closes. */
private fun press(spot: Spot) {
  val now = spot.component as TreeItem<*>
  when {
    now.onSelect.isEmpty -> expand(spot, !now.expanded)
    !now.disabled -> spot.send(now.onSelect)
  }
}

internal fun expand(spot: Spot, on: Boolean) {
  spot.send((spot.component as TreeItem<*>).onExpand.map { toEvent(it, on) })
}

/** How deep a thing is, from 1. */
private fun level(spot: Spot): Int {
  var level = 0
  var at: Spot? = spot
  while (at?.shown is TreeItem<*>) {
    level++
    at = at.around
  }
  return level
}

/** The things in a spot that can be seen, from top to bottom. */
internal fun open(spot: Spot): List<Spot> {
  val things = ArrayList<Spot>()
  fun gather(spot: Spot) {
    for (thing in spot.children) {
      things.add(thing)
      val item = thing.shown as? TreeItem<*>
      if (item != null && item.expanded && item.onExpand.isPresent) {
        gather(thing)
      }
    }
  }
  gather(spot)
  return things
}
