package dev.hydraui.compose.component

import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.isShiftPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.CodeEditor
import dev.hydraui.component.JsonEditor
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.unheard

/** Several lines of code. */
@Composable
internal fun DrawCodeEditor(editor: CodeEditor<*>, spot: Spot, modifier: Modifier) {
  val text =
    FieldText(
      editor.label,
      editor.description,
      editor.error,
      editor.required,
      editor.disabled,
      editor.readOnly,
      editor.busy,
    )
  Field(text, modifier) {
    CodeInput(
      text,
      editor.value,
      editor.lines,
      editor.placeholder,
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as CodeEditor<*>).onBlur) },
    ) { typed, answered ->
      spot.send(toEvent((spot.component as CodeEditor<*>).onInput, typed), answered)
    }
  }
}

/** JSON as a text, and where it is none. What the machine says is wrong comes before that. */
@Composable
internal fun DrawJsonEditor(editor: JsonEditor<*>, spot: Spot, modifier: Modifier) {
  val words = spot.surface.words
  val fault =
    remember(editor.value, words) {
      editor.fault().map { words.notJson(it.line(), it.column()) }.orElse("")
    }
  val text =
    FieldText(
      editor.label,
      editor.description,
      editor.error.ifEmpty { fault },
      editor.required,
      editor.disabled,
      editor.readOnly,
      editor.busy,
    )
  Field(text, modifier) {
    CodeInput(
      text,
      editor.value,
      editor.lines,
      editor.placeholder,
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as JsonEditor<*>).onBlur) },
    ) { typed, answered ->
      spot.send(toEvent((spot.component as JsonEditor<*>).onInput, typed), answered)
    }
  }
}

/** Lines of code with their numbers, from left to right always. */
@Composable
private fun CodeInput(
  text: FieldText,
  value: String,
  lines: Int,
  placeholder: String,
  spot: Spot,
  modifier: Modifier,
  send: (String, () -> Unit) -> Unit,
) {
  val tokens = LocalTokens.current
  val control = rememberControl(spot)
  val typing = remember { Typing() }
  val tab = remember { TabKey() }
  val fixed = text.disabled || text.readOnly
  val note = if (fixed) "" else spot.surface.words.editorKeys()
  val count = typing.shown(value).text.count { it == '\n' } + 1
  val line = with(LocalDensity.current) { tokens.fontSizeBody.toDp() } * tokens.fontLine.toFloat()
  CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
    FramedInput(
      text,
      control,
      modifier.heightIn(max = line * MOST_LINES).verticalScroll(rememberScrollState()),
      single = false,
    ) {
      Text(
        (1..count).joinToString("\n"),
        Modifier.unheard(),
        textAlign = TextAlign.End,
        style =
          tokens.typeCopy.copy(color = tokens.colorTextMuted, fontFamily = FontFamily.Monospace),
      )
      Box(Modifier.weight(1f).horizontalScroll(rememberScrollState())) {
        Typed(
          text,
          value,
          text.telling(note = note).with("multiline"),
          spot,
          Modifier.width(IntrinsicSize.Max)
            .widthIn(min = tokens.sizeMenu)
            .onFocusChanged { tab.leads = false }
            .onPreviewKeyEvent { event ->
              !fixed && tab.takes(event) { out -> typing.indent(value, out, send) }
            },
          control,
          typing,
          placeholder,
          lines = maxOf(2, lines),
          font = FontFamily.Monospace,
          send = send,
        )
      }
      if (text.busy) {
        Turning()
      }
    }
  }
}

/** It grows with its text up to so many lines; then it scrolls. */
private const val MOST_LINES = 24

/** Tab indents, but after Escape it leads out. */
private class TabKey {

  var leads = false

  /** The first Escape is for the way out alone: what stands around closes at the second. */
  fun takes(event: KeyEvent, indent: (Boolean) -> Unit): Boolean {
    val held = event.isCtrlPressed || event.isAltPressed || event.isMetaPressed
    return when {
      event.type != KeyEventType.KeyDown -> false
      event.key == Key.Escape -> !leads.also { leads = true }
      event.key != Key.Tab -> false
      held || leads -> false
      else -> indent(event.isShiftPressed).let { true }
    }
  }
}
