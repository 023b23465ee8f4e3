package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.draganddrop.dragAndDropTarget
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draganddrop.DragAndDropEvent
import androidx.compose.ui.draganddrop.DragAndDropTarget
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.text.style.TextOverflow
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.ChosenFile
import dev.hydraui.component.FileUpload
import dev.hydraui.component.UploadFile
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells

/** Files, chosen or dropped. */
@Composable
internal fun DrawFileUpload(upload: FileUpload<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val choose = rememberControl(spot)
  val focus = remember(choose) { ComingFocus(spot, choose) }
  val text =
    FieldText(
      upload.label,
      upload.description,
      upload.error,
      upload.required,
      upload.disabled,
      upload.readOnly,
      upload.busy,
    )
  Field(text, modifier.tells(text.group())) {
    Column(
      Modifier.onLeave(spot) { spot.send((spot.component as FileUpload<*>).onBlur) },
      Arrangement.spacedBy(tokens.space2),
    ) {
      if (!upload.readOnly) {
        Drop(upload, text, spot, choose)
      }
      Files(upload, spot, focus)
    }
  }
}

/** Where files can be dropped, or chosen. */
@Composable
private fun Drop(upload: FileUpload<*>, text: FieldText, spot: Spot, choose: Focusable) {
  val tokens = LocalTokens.current
  val words = spot.surface.words
  val surface = spot.surface
  var over by remember { mutableStateOf(false) }
  val target =
    remember(spot) {
      object : DragAndDropTarget {
        override fun onEntered(event: DragAndDropEvent) {
          over = true
        }

        override fun onExited(event: DragAndDropEvent) {
          over = false
        }

        override fun onDrop(event: DragAndDropEvent): Boolean {
          over = false
          return take(surface.dropped(event), spot)
        }
      }
    }
  Row(
    Modifier.fillMaxWidth()
      .dragAndDropTarget({ surface.canDrop(it) && canChange(spot) }, target)
      .dashed(if (text.error.isEmpty()) tokens.colorBorderControl else tokens.colorDanger)
      .background(if (over) tokens.colorAccentSubtle else Color.Transparent)
      .padding(tokens.space4),
    Arrangement.spacedBy(tokens.space3, Alignment.CenterHorizontally),
    Alignment.CenterVertically,
  ) {
    Press(
      words.chooseFiles(upload.multiple),
      spot,
      icon = "upload",
      enabled = !upload.disabled,
      wrong = text.error.isNotEmpty(),
      control = choose,
    ) {
      val now = spot.component as FileUpload<*>
      surface.chooseFiles(now.accept, now.multiple) { take(it, spot) }
    }
    Text(
      words.dropFiles(upload.multiple),
      Modifier.weight(1f, fill = false),
      style = tokens.typeCopy.copy(color = tokens.colorTextMuted),
    )
    if (upload.busy) {
      Turning()
    }
  }
}

private fun canChange(spot: Spot): Boolean =
  (spot.component as FileUpload<*>).run { !disabled && !readOnly }

/** Tells of files, of one where there can be no more; whether there were any. */
private fun take(files: List<ChosenFile>, spot: Spot): Boolean {
  val now = spot.component as FileUpload<*>
  val taken = if (now.multiple) files else files.take(1)
  if (taken.isNotEmpty() && canChange(spot)) {
    spot.send(toEvent(now.onChoose, taken))
  }
  return taken.isNotEmpty()
}

@Composable
private fun Modifier.dashed(line: Color): Modifier {
  val tokens = LocalTokens.current
  return drawBehind {
    val dash = tokens.space1.toPx()
    val stroke =
      Stroke(
        tokens.sizeLine.toPx(),
        pathEffect = PathEffect.dashPathEffect(floatArrayOf(dash, dash)),
      )
    drawRoundRect(line, cornerRadius = CornerRadius(tokens.radiusMedium.toPx()), style = stroke)
  }
}

/** What was chosen so far. */
@Composable
private fun Files(upload: FileUpload<*>, spot: Spot, focus: ComingFocus) {
  val shown = focus.keep(upload.files)
  if (shown.isEmpty()) {
    return
  }
  Column(
    Modifier.fillMaxWidth().tells(Telling("list", upload.label)),
    Arrangement.spacedBy(LocalTokens.current.space1),
  ) {
    val fixed = !upload.onRemove.isPresent || upload.disabled || upload.readOnly
    shown.forEachIndexed { at, file ->
      FileLine(file, spot, focus, at, fixed) {
        val now = spot.component as FileUpload<*>
        spot.send(now.onRemove.map { toEvent(it, file.key) })
      }
    }
  }
}

/** A file: what is said of it, what takes it away, and how far it is. */
@Composable
private fun FileLine(
  file: UploadFile,
  spot: Spot,
  focus: ComingFocus,
  at: Int,
  fixed: Boolean,
  remove: () -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  Column(
    Modifier.fillMaxWidth()
      .tells(Telling("listitem"))
      .background(tokens.colorSunken, shape)
      .padding(horizontal = tokens.space3)
  ) {
    Row(
      Modifier.heightIn(min = tokens.sizeControl),
      Arrangement.spacedBy(tokens.space2),
      Alignment.CenterVertically,
    ) {
      Glyph("file", tokens.colorTextMuted)
      Text(
        file.name,
        Modifier.weight(1f),
        maxLines = 1,
        overflow = TextOverflow.MiddleEllipsis,
        style = tokens.typeCopy.copy(color = tokens.colorText),
      )
      if (file.detail.isNotEmpty()) {
        Text(file.detail, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
      }
      if (!fixed) {
        val name = spot.surface.words.remove(file.name)
        IconPress(
          "close",
          name,
          spot,
          focus.watched(at),
          control = focus.control(at),
          onPress = remove,
        )
      }
    }
    if (file.percent < ALL && file.error.isEmpty()) {
      Bar(file.name, file.percent, Modifier.padding(bottom = tokens.space2))
    }
    if (file.error.isNotEmpty()) {
      Text(
        file.error,
        Modifier.padding(bottom = tokens.space2),
        style = tokens.typeCaption.copy(color = tokens.colorDangerText),
      )
    }
  }
}

/** All of a file, in percent. */
private const val ALL = 100
