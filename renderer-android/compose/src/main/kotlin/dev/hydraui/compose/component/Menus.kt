package dev.hydraui.compose.component

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Menu
import dev.hydraui.component.MenuItem
import dev.hydraui.component.Popover
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.keysText
import dev.hydraui.compose.scene.letter
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import dev.hydraui.compose.scene.withKeys

/** A button that opens something: its label and a mark, or an icon alone. */
@Composable
private fun Opener(
  label: String,
  icon: String,
  enabled: Boolean,
  spot: Spot,
  control: Focusable,
  modifier: Modifier,
  pressed: () -> Unit,
) {
  if (icon.isEmpty()) {
    Press(
      label,
      spot,
      modifier,
      icon = "chevron-down",
      iconAtEnd = true,
      enabled = enabled,
      control = control,
      onPress = pressed,
    )
  } else {
    IconPress(icon, label, spot, modifier, enabled, control, pressed)
  }
}

/** A button that shows its children beside it. */
@Composable
internal fun DrawPopover(popover: Popover<*>, spot: Spot, modifier: Modifier) {
  val control = rememberControl(spot)
  val ask = { open: Boolean -> spot.send(toEvent((spot.component as Popover<*>).onToggle, open)) }
  val toggle = {
    control.request()
    ask(!(spot.component as Popover<*>).open)
  }
  Box(modifier) {
    Opener(
      popover.label,
      popover.icon,
      !popover.disabled,
      spot,
      control,
      Modifier.opens(popover.open, toggle),
      toggle,
    )
    if (popover.open) {
      Beside({ ask(false) }, Modifier.tells(Telling("dialog", popover.label))) {
        Column(
          Modifier.padding(LocalTokens.current.space3),
          Arrangement.spacedBy(LocalTokens.current.space4),
        ) {
          Children(spot)
        }
        LaunchedEffect(Unit) { spot.focus.takeFirst() }
      }
    }
  }
}

/** A button that opens a list of things to do. */
@Composable
internal fun DrawMenu(menu: Menu<*>, spot: Spot, modifier: Modifier) {
  val control = rememberControl(spot)
  var begin by remember { mutableStateOf<Int?>(null) }
  fun open(at: Int) {
    control.request()
    begin = at
  }
  fun choose(at: Int) {
    val now = spot.component as Menu<*>
    if (!now.disabled && !now.items[at].disabled) {
      begin = null
      spot.send(toEvent(now.onSelect, now.items[at].key))
    }
  }
  val shortcuts = spot.surface.shortcuts
  SideEffect { shortcuts.offer(spot, menu.items.map { it.shortcut }, ::choose) }
  DisposableEffect(spot) { onDispose { shortcuts.withdraw(spot) } }
  Box(modifier) {
    Opener(
      menu.label,
      menu.icon,
      !menu.disabled,
      spot,
      control,
      Modifier.opens(begin != null) { open(0) }
        .onPressed { key ->
          val at = if (key == Key.DirectionDown) 0 else if (key == Key.DirectionUp) -1 else null
          at?.let(::open) != null
        },
    ) {
      open(0)
    }
    begin?.let {
      Beside({ begin = null }, Modifier.tells(Telling("menu", menu.label))) {
        MenuLines(menu.items, it, { begin = null }, ::choose)
      }
    }
  }
}

/** The lines of a menu: the arrow keys go round in them, a letter to the next that begins so. */
@Composable
private fun MenuLines(items: List<MenuItem>, begin: Int, close: () -> Unit, chosen: (Int) -> Unit) {
  val lines = remember { LineFocus() }
  lines.count = items.size
  Column(
    Modifier.onPreviewKeyEvent { event ->
      val to = lines.after(event, items)
      when {
        event.type != KeyEventType.KeyDown -> false
        event.key == Key.Tab -> close().let { true }
        to != null -> lines.go(to).let { true }
        else -> false
      }
    }
  ) {
    val marked = items.any { it.checked.isPresent || it.icon.isNotEmpty() }
    items.forEachIndexed { at, item ->
      if (item.separated) {
        DrawDivider(Modifier.padding(vertical = LocalTokens.current.space1))
      }
      MenuLine(item, marked, lines.part(at)) { chosen(at) }
    }
  }
  LaunchedEffect(Unit) { lines.go(begin) }
  SideEffect { lines.settle() }
}

/** Which line has the focus. */
private class LineFocus {
  private val requesters = ArrayList<FocusRequester>()
  private var at = 0
  var count = 0

  fun part(index: Int): Modifier {
    while (requesters.size <= index) {
      requesters.add(FocusRequester())
    }
    return Modifier.focusRequester(requesters[index]).onFocusChanged {
      if (it.isFocused) {
        at = index
      }
    }
  }

  fun go(to: Int) {
    if (count > 0) {
      requesters[to.mod(count)].requestFocus()
    }
  }

  /** Where the line that had the focus has gone, the last one takes it. */
  fun settle() {
    if (at >= count) {
      go(count - 1)
    }
  }

  /** Where a key leads; nothing if nowhere. */
  fun after(event: KeyEvent, items: List<MenuItem>): Int? =
    when (event.key) {
      Key.DirectionDown -> at + 1
      Key.DirectionUp -> at - 1
      Key.MoveHome -> 0
      Key.MoveEnd -> -1
      else -> beginning(letter(event), items)
    }

  private fun beginning(sign: String, items: List<MenuItem>): Int? =
    if (sign.isEmpty()) null
    else
      (at + 1..at + count).firstOrNull {
        items[it.mod(count)].label.startsWith(sign, ignoreCase = true)
      }
}

/** An item of a menu: its name, a tick or an icon, and the keys that do the same. */
@Composable
private fun MenuLine(item: MenuItem, marked: Boolean, modifier: Modifier, chosen: () -> Unit) {
  val tokens = LocalTokens.current
  val telling =
    Telling(if (item.checked.isPresent) "menuitemcheckbox" else "menuitem", item.label)
      .with("checked", item.checked.orElse(false))
      .with("disabled", item.disabled)
      .withKeys(item.shortcut)
  val ink =
    when {
      item.disabled -> tokens.colorTextDisabled
      item.danger -> tokens.colorDangerText
      else -> tokens.colorText
    }
  Row(
    modifier
      .fillMaxWidth()
      .heightIn(min = tokens.sizeControl)
      .tells(telling)
      .ring(RoundedCornerShape(tokens.radiusMedium))
      .clickable(onClick = chosen)
      .padding(horizontal = tokens.space3),
    Arrangement.spacedBy(tokens.space2),
    Alignment.CenterVertically,
  ) {
    if (marked) {
      Box(Modifier.size(tokens.sizeIcon)) {
        Glyph(if (item.checked.orElse(false)) "check" else item.icon, ink)
      }
    }
    Text(item.label, Modifier.unheard(), style = tokens.typeCopy.copy(color = ink))
    Spacer(Modifier.weight(1f))
    Text(
      keysText(item.shortcut),
      Modifier.unheard(),
      style = tokens.typeCaption.copy(color = tokens.colorTextMuted),
    )
  }
}
