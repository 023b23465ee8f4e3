package dev.hydraui.compose.component

import androidx.compose.foundation.focusable
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.setProgress
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Split
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import kotlin.math.roundToInt

/** Where there is less room than this, as on a phone, the two stand below one another. */
private val NARROW = 480.dp

private const val WHOLE = 100

/** Two children beside one another, and a line between them that can be moved. */
@Composable
internal fun DrawSplit(split: Split<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val wide = remember { intArrayOf(1) }
  val phone = WindowWidth.here() == WindowWidth.COMPACT
  Layout(
    {
      SplitLine(split, spot, wide)
      for (child in spot.children) {
        key(child.id) { Draw(child, Modifier) }
      }
    },
    modifier.fillMaxWidth(),
    MeasurePolicy { parts, room ->
      wide[0] = maxOf(1, room.maxWidth)
      if (phone || !room.hasBoundedWidth || room.maxWidth < NARROW.roundToPx()) {
        below(parts, room, tokens.space4.roundToPx())
      } else {
        beside(parts, room, split.within(split.percent))
      }
    },
  )
}

/** The line goes unseen, and nothing leads to it. */
private fun MeasureScope.below(
  parts: List<Measurable>,
  room: Constraints,
  gap: Int,
): MeasureResult {
  val placed = parts.drop(1).map { it.measure(room.copy(minHeight = 0)) }
  val height = placed.sumOf { it.height + gap } - if (placed.isEmpty()) 0 else gap
  return layout(placed.maxOfOrNull { it.width } ?: 0, height) {
    var y = 0
    for (part in placed) {
      part.placeRelative(0, y)
      y += part.height + gap
    }
  }
}

private fun MeasureScope.beside(
  parts: List<Measurable>,
  room: Constraints,
  percent: Int,
): MeasureResult {
  val between = parts[0].maxIntrinsicWidth(Constraints.Infinity)
  val first = (room.maxWidth - between) * percent / WHOLE
  val widths = listOf(first, room.maxWidth - between - first)
  val placed =
    parts.drop(1).mapIndexed { at, part ->
      part.measure(room.copy(minWidth = 0, maxWidth = widths[minOf(at, 1)], minHeight = 0))
    }
  val height = maxOf(room.minHeight, placed.maxOfOrNull { it.height } ?: 0)
  val line = parts[0].measure(Constraints.fixed(between, height))
  return layout(room.maxWidth, height) {
    placed.forEachIndexed { at, part -> part.placeRelative(if (at == 0) 0 else first + between, 0) }
    line.placeRelative(first, 0)
  }
}

@Composable
private fun SplitLine(split: Split<*>, spot: Spot, wide: IntArray) {
  val tokens = LocalTokens.current
  val back = if (spot.surface.words.isRightToLeft) -1 else 1
  val percent = split.within(split.percent)
  fun now(): Int = (spot.component as Split<*>).let { it.within(it.percent) }
  fun ask(wanted: Int): Boolean {
    val its = spot.component as Split<*>
    val within = its.within(wanted)
    if (within != now()) {
      spot.send(toEvent(its.onResize, within))
    }
    return true
  }
  Box(
    Modifier.tells(Telling("separator", split.label, "$percent"))
      .semantics {
        progressBarRangeInfo = ProgressBarRangeInfo(percent.toFloat(), 0f..WHOLE.toFloat())
        setProgress { ask(it.roundToInt()) }
      }
      .stop(spot, Stop.PRESS)
      .onPressed { key ->
        when (key) {
          Key.DirectionRight -> ask(now() + back * Split.STEP)
          Key.DirectionLeft -> ask(now() - back * Split.STEP)
          Key.MoveHome -> ask(0)
          Key.MoveEnd -> ask(WHOLE)
          else -> false
        }
      }
      .ring(RoundedCornerShape(tokens.radiusSmall))
      .focusable()
      .pointerInput(spot) {
        var at = 0f
        detectHorizontalDragGestures({ at = now() * wide[0] / WHOLE.toFloat() }) { change, by ->
          change.consume()
          at += back * by
          ask((at * WHOLE / wide[0]).roundToInt())
        }
      }
      .width(tokens.space6)
      .fillMaxHeight()
      .drawBehind {
        val x = size.width / 2
        drawLine(tokens.colorBorder, Offset(x, 0f), Offset(x, size.height), tokens.sizeLine.toPx())
        val grip = tokens.space4.toPx() / 2
        val middle = size.height / 2
        drawLine(
          tokens.colorBorderStrong,
          Offset(x, middle - grip),
          Offset(x, middle + grip),
          tokens.space1.toPx(),
          androidx.compose.ui.graphics.StrokeCap.Round,
        )
      }
  )
}
