package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.window.Dialog as Window
import androidx.compose.ui.window.DialogProperties
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Command
import dev.hydraui.component.CommandPalette
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.keysText
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import dev.hydraui.compose.scene.withKeys

/** Everything that can be done, found by typing; keys open it, and do what it offers. */
@Composable
internal fun DrawCommandPalette(palette: CommandPalette<*>, spot: Spot) {
  val work = remember(spot) { PaletteWork(spot) }
  val shortcuts = spot.surface.shortcuts
  SideEffect {
    shortcuts.offer(spot, listOf(OPENS) + palette.commands.map { it.shortcut }) {
      if (it == 0) work.toggle() else work.choose(it - 1)
    }
  }
  DisposableEffect(spot) { onDispose { shortcuts.withdraw(spot) } }
  if (palette.open) {
    Window(work::close, DialogProperties(usePlatformDefaultWidth = false)) {
      Box(
        Modifier.fillMaxSize()
          .onKeyEvent { shortcuts.pressed(it, typing = true, owner = spot) }
          .pointerInput(work) { detectTapGestures { work.close() } }
          .padding(LocalTokens.current.space4),
        Alignment.TopCenter,
      ) {
        PalettePanel(palette, spot, work)
      }
    }
  }
}

/** Opens the palette from anywhere. */
private const val OPENS = "Ctrl+K"

/** What a person does in a palette. */
private class PaletteWork(private val spot: Spot) {

  val typing = Typing()
  val mark = Mark().apply { want(first = true) }

  private val palette
    get() = spot.component as CommandPalette<*>

  fun toggle() {
    spot.send(toEvent(palette.onToggle, !palette.open))
  }

  fun close() {
    spot.send(toEvent(palette.onToggle, false))
  }

  fun choose(index: Int) {
    palette.commands.getOrNull(index)?.let { spot.send(toEvent(palette.onSelect, it.key)) }
  }

  fun entered(): Boolean {
    choose(mark.at)
    return true
  }

  fun typed(text: String, answered: () -> Unit) {
    spot.send(toEvent(palette.onInput, text), answered)
  }

  fun pressed(key: Key): Boolean {
    when (key) {
      Key.Escape -> close()
      Key.DirectionDown -> mark.step(1)
      Key.DirectionUp -> mark.step(-1)
      else -> return false
    }
    return true
  }
}

@Composable
private fun PalettePanel(palette: CommandPalette<*>, spot: Spot, work: PaletteWork) {
  val tokens = LocalTokens.current
  val control = rememberControl(spot)
  val shape = RoundedCornerShape(tokens.radiusLarge)
  val text = FieldText(palette.label, "", "", false, false, false, false)
  work.mark.among(palette.commands)
  Column(
    Modifier.tells(Telling("dialog", palette.label).with("modal"))
      .pointerInput(Unit) { detectTapGestures {} }
      .widthIn(max = tokens.sizeDialog)
      .fillMaxWidth()
      .background(tokens.colorRaised, shape)
      .border(tokens.sizeLine, tokens.colorBorder, shape)
  ) {
    Row(
      Modifier.heightIn(min = tokens.sizeBar).padding(horizontal = tokens.space4),
      Arrangement.spacedBy(tokens.space3),
      Alignment.CenterVertically,
    ) {
      Glyph("search", tokens.colorTextMuted)
      Typed(
        text,
        palette.value,
        Telling("combobox", palette.label).with("expanded"),
        spot,
        Modifier.weight(1f).onPressed(work::pressed),
        control,
        work.typing,
        palette.placeholder,
        done = work::entered,
        send = work::typed,
      )
      if (palette.busy) {
        Turning()
      }
    }
    if (palette.commands.isNotEmpty()) {
      DrawDivider(Modifier)
      Commands(palette, spot, work)
    } else if (!palette.busy) {
      Note(palette.emptyText)
    }
  }
  LaunchedEffect(Unit) {
    work.typing.selectAll(palette.value)
    control.request()
  }
}

/** So many commands are in sight at once. */
private const val LINES = 8

/** The commands, those of one group under its heading. */
@Composable
private fun Commands(palette: CommandPalette<*>, spot: Spot, work: PaletteWork) {
  val tokens = LocalTokens.current
  Column(
    Modifier.fillMaxWidth()
      .heightIn(max = tokens.sizeControl * LINES)
      .tells(Telling("listbox", palette.label))
      .verticalScroll(rememberScrollState())
      .padding(tokens.space1)
  ) {
    var begin = 0
    while (begin < palette.commands.size) {
      val group = palette.commands[begin].group
      val its = palette.commands.drop(begin).takeWhile { it.group == group }
      val first = begin
      if (group.isEmpty()) {
        its.forEachIndexed { at, command -> CommandLine(command, first + at, work) }
      } else {
        Column(Modifier.tells(Telling("group", group))) {
          Text(
            group,
            Modifier.unheard().padding(tokens.space3, tokens.space2),
            style =
              tokens.typeCaption.copy(
                color = tokens.colorTextMuted,
                fontWeight = tokens.fontWeightMedium,
              ),
          )
          its.forEachIndexed { at, command -> CommandLine(command, first + at, work) }
        }
      }
      begin += its.size
    }
  }
}

@Composable
private fun CommandLine(command: Command, at: Int, work: PaletteWork) {
  val tokens = LocalTokens.current
  val telling =
    Telling("option", "${command.label} ${command.description}".trim())
      .with("selected", at == work.mark.at)
      .withKeys(command.shortcut)
  MarkedLine(telling, at, work.mark, work::choose) {
    Glyph(command.icon, tokens.colorTextMuted)
    OptionText(command.label, command.description, Modifier.weight(1f), tokens.colorText)
    Text(
      keysText(command.shortcut),
      Modifier.unheard(),
      style = tokens.typeCaption.copy(color = tokens.colorTextMuted),
    )
  }
}
