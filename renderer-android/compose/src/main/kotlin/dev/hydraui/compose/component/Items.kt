package dev.hydraui.compose.component

import androidx.compose.foundation.ExperimentalFoundationApi
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.combinedClickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.semantics.CollectionInfo
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.collectionInfo
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.Item
import dev.hydraui.component.ItemList
import dev.hydraui.component.Timeline
import dev.hydraui.component.TimelineItem
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.reachable
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.route.SafeAddress

/** Items below one another. */
@Composable
internal fun DrawItemList(list: ItemList<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusLarge)
  Columns(
    spot.children,
    0.dp,
    modifier
      .fillMaxWidth()
      .listed(Telling("list", list.label), spot)
      .background(tokens.colorSurface, shape)
      .border(tokens.sizeLine, tokens.colorBorder, shape),
  )
}

/** A list, and how many there are in it, whether they are composed or not. */
internal fun Modifier.listed(telling: Telling, spot: Spot): Modifier =
  tells(telling).semantics { collectionInfo = CollectionInfo(spot.children.size, 1) }

/** An item of a list. */
@Composable
internal fun DrawItem(item: Item<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  Row(
    modifier
      .fillMaxWidth()
      .heightIn(min = tokens.sizeRow)
      .tells(Telling("listitem"))
      .padding(tokens.space4, tokens.space2),
    Arrangement.spacedBy(tokens.space3),
    Alignment.CenterVertically,
  ) {
    if (item.onCheck.isPresent) {
      ItemCheck(item, spot)
    }
    Column(Modifier.weight(1f)) {
      if (item.title.isNotEmpty()) {
        ItemTitle(item, spot)
      }
      if (item.description.isNotEmpty()) {
        Text(item.description, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
      }
    }
    if (spot.children.isNotEmpty()) {
      Lines(tokens.space2, Along.START) { LineChildren(spot) }
    }
  }
}

@Composable
private fun ItemCheck(item: Item<*>, spot: Spot) {
  val shape = RoundedCornerShape(LocalTokens.current.radiusSmall)
  val check =
    Modifier.stop(spot, Stop.FIELD).tells(Telling(name = item.title)).ring(shape).toggleable(
      item.checked,
      role = Role.Checkbox,
    ) {
      val now = spot.component as Item<*>
      spot.send(now.onCheck.map { toEvent(it, !now.checked) })
    }
  Box(check.reachable(), Alignment.Center) { CheckMark(ToggleableState(item.checked), true) }
}

@Composable
private fun ItemTitle(item: Item<*>, spot: Spot) {
  val tokens = LocalTokens.current
  val done = item.checked && item.onCheck.isPresent
  val copy = tokens.typeCopy.copy(fontWeight = tokens.fontWeightMedium)
  when {
    item.href.isNotEmpty() && SafeAddress.leads(item.href) ->
      Way(item.title, spot, style = copy) {
        val now = spot.component as Item<*>
        if (now.onOpen.isPresent) spot.send(now.onOpen) else spot.surface.open(now.href)
      }
    item.onOpen.isPresent || item.onDoublePress.isPresent ->
      Text(item.title, Modifier.opening(item, spot), style = copy.copy(color = tokens.colorText))
    else ->
      Text(
        item.title,
        style =
          copy.copy(
            color = if (done) tokens.colorTextMuted else tokens.colorText,
            textDecoration = if (done) TextDecoration.LineThrough else TextDecoration.None,
          ),
      )
  }
}

/** One press opens it; where nothing takes that, two do, or one without a pointer. */
@OptIn(ExperimentalFoundationApi::class)
@Composable
private fun Modifier.opening(item: Item<*>, spot: Spot): Modifier {
  val shape = RoundedCornerShape(LocalTokens.current.radiusSmall)
  fun open() {
    val now = spot.component as Item<*>
    spot.send(if (now.onOpen.isPresent) now.onOpen else now.onDoublePress)
  }
  val base = stop(spot, Stop.PRESS).tells(Telling("button", item.title)).ring(shape)
  if (item.onOpen.isPresent) {
    return base.clickable(onClick = ::open)
  }
  return base
    .semantics {
      onClick {
        open()
        true
      }
    }
    .onPressed { key -> (key == Key.Enter || key == Key.Spacebar).also { if (it) open() } }
    .combinedClickable(onDoubleClick = ::open) {}
}

/** What happened, in order. */
@Composable
internal fun DrawTimeline(timeline: Timeline<*>, spot: Spot, modifier: Modifier) {
  Column(
    modifier
      .fillMaxWidth()
      .listed(Telling("list", timeline.label).with("busy", timeline.busy), spot)
  ) {
    Columns(spot.children, 0.dp)
    if (timeline.busy) {
      Turning()
    }
  }
}

/** Something that happened: a mark on a line, and what there is to say. */
@Composable
internal fun DrawTimelineItem(item: TimelineItem<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val ink = ink(item.tone)
  Row(
    modifier.fillMaxWidth().height(IntrinsicSize.Min).tells(Telling("listitem")),
    Arrangement.spacedBy(tokens.space3),
  ) {
    Column(
      Modifier.width(tokens.space6).fillMaxHeight(),
      Arrangement.Top,
      Alignment.CenterHorizontally,
    ) {
      val mark = if (item.icon.isEmpty()) tokens.space3 else tokens.space6
      Box(
        Modifier.size(mark)
          .background(ink.subtle, CircleShape)
          .border(tokens.sizeLine, ink.border, CircleShape),
        Alignment.Center,
      ) {
        Glyph(item.icon, ink.text, size = tokens.space3)
      }
      Box(Modifier.width(tokens.sizeLine).weight(1f).background(tokens.colorBorder))
    }
    Column(Modifier.weight(1f).padding(bottom = tokens.space4)) {
      val copy = tokens.typeCopy.copy(color = tokens.colorText)
      Text(item.title, style = copy.copy(fontWeight = tokens.fontWeightMedium))
      if (item.time.isNotEmpty()) {
        Text(item.time, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
      }
      if (item.text.isNotEmpty()) {
        Text(item.text, style = copy)
      }
      Column(verticalArrangement = Arrangement.spacedBy(tokens.space2)) { Children(spot) }
    }
  }
}
