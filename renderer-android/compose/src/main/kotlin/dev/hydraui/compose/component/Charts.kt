package dev.hydraui.compose.component

import androidx.compose.foundation.focusable
import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.absoluteOffset
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.AbsoluteAlignment
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.PointerEventType
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.IntSize
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.round
import androidx.compose.ui.unit.toSize
import dev.hydraui.brand.LocalTokens
import dev.hydraui.brand.Tokens
import dev.hydraui.chart.Plot
import dev.hydraui.chart.Walk
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.Chart
import dev.hydraui.component.ChartKind
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.place
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

private val HEIGHT = 240.dp
private val SMALL = 40.dp

/** Numbers as a picture, and as a table for those who cannot see it. */
@Composable
internal fun DrawChart(chart: Chart<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val plot = remember(chart) { Plot.of(chart) }
  val small = chart.kind == ChartKind.SPARKLINE
  val figure = rememberControl(spot)
  val telling = Telling("figure", chart.label, description = chart.description)
  Column(
    modifier.fillMaxWidth().tells(telling).place(figure),
    Arrangement.spacedBy(tokens.space4),
  ) {
    if (!small) {
      Column(Modifier.unheard()) {
        val strong = tokens.typeCopy.copy(fontWeight = tokens.fontWeightStrong)
        Text(chart.label, style = strong.copy(color = tokens.colorText))
        if (chart.description.isNotEmpty()) {
          Text(chart.description, style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
        }
      }
    }
    Box(Modifier.fillMaxWidth()) {
      Heard(chart)
      if (plot.isEmpty) {
        val muted = tokens.typeCopy.copy(color = tokens.colorTextMuted)
        Text(spot.surface.words.noData(), Modifier.unheard(), style = muted)
      } else {
        Picture(chart, spot, figure)
      }
    }
    Legend(chart, plot)
  }
}

@Composable
private fun Picture(chart: Chart<*>, spot: Spot, figure: Focusable) {
  val tokens = LocalTokens.current
  val density = LocalDensity.current
  val measurer = rememberTextMeasurer()
  val mirrored = LocalLayoutDirection.current == LayoutDirection.Rtl
  var size by remember { mutableStateOf(IntSize.Zero) }
  val shown =
    remember(chart, size, tokens, measurer, mirrored, density) {
      val language = spot.surface.words.language()
      if (size == IntSize.Zero) null
      else ChartPicture(chart, size.toSize(), tokens, measurer, mirrored, language, density)
    }
  val walking = remember { Walking() }
  val points = shown?.points.orEmpty()
  walking.over(points)
  Box(
    Modifier.fillMaxWidth()
      .height(if (chart.kind == ChartKind.SPARKLINE) SMALL else HEIGHT)
      .onSizeChanged { size = it }
      .pointed(walking, points)
      .drawBehind {
        shown?.draw(this)
        walking.told(points)?.let { tip(it, tokens, measurer) }
      }
  ) {
    points.getOrNull(walking.at)?.let { Point(it, walking, spot, figure) }
  }
}

/** The value that has the focus, or that the Tab key leads to. */
@Composable
private fun BoxScope.Point(point: ChartPoint, walking: Walking, spot: Spot, figure: Focusable) {
  val tokens = LocalTokens.current
  val on = if (LocalLayoutDirection.current == LayoutDirection.Rtl) -1 else 1
  val half = with(LocalDensity.current) { (tokens.space6 / 2).toPx() }
  Box(
    Modifier.align(AbsoluteAlignment.TopLeft)
      .absoluteOffset { (point.at - Offset(half, half)).round() }
      .tells(Telling("img", point.text))
      .onPressed { key ->
        (key == Key.Escape || walking.go(key, on)).also { if (key == Key.Escape) figure.request() }
      }
      .onFocusChanged { walking.focused = it.isFocused }
      .stop(spot, Stop.PRESS)
      .ring(CircleShape)
      .focusable()
      .size(tokens.space6)
  )
}

/** The way through the values of a chart: one of them is in reach. */
private class Walking {
  private var walk = Walk()
  private var series by mutableIntStateOf(0)
  private var category by mutableIntStateOf(0)

  /** Whether the value in reach has the focus. */
  var focused by mutableStateOf(false)

  /** The value that is pointed at, or less than 0. */
  var pointed by mutableIntStateOf(-1)

  /** Which of the values is in reach. */
  val at: Int
    get() = walk.nearest(series, category)

  fun over(points: List<ChartPoint>) {
    walk = Walk()
    points.forEach { walk.add(it.series, it.category) }
  }

  fun told(points: List<ChartPoint>): ChartPoint? = points.getOrNull(if (focused) at else pointed)

  /** Where a key leads; whether it leads anywhere. */
  fun go(key: Key, on: Int): Boolean {
    val to =
      when (key) {
        Key.DirectionRight -> walk.along(at, on)
        Key.DirectionLeft -> walk.along(at, -on)
        Key.DirectionDown -> walk.across(at, 1)
        Key.DirectionUp -> walk.across(at, -1)
        Key.MoveHome -> walk.first(at)
        Key.MoveEnd -> walk.last(at)
        else -> return false
      }
    series = walk.series(to)
    category = walk.category(to)
    return true
  }
}

/** A mouse over a value, or a finger on it, shows what it is. */
private fun Modifier.pointed(walking: Walking, points: List<ChartPoint>): Modifier =
  pointerInput(points) {
    val near = 24.dp.toPx()
    awaitEachGesture {
      val event = awaitPointerEvent(PointerEventPass.Initial)
      val at = event.changes.first().position
      val nearest = points.indices.minByOrNull { (points[it].at - at).getDistance() } ?: -1
      val here =
        event.type != PointerEventType.Exit &&
          nearest >= 0 &&
          (points[nearest].at - at).getDistance() <= near
      walking.pointed = if (here) nearest else -1
    }
  }

/** What a value is, above its mark, or below it where there is no room, within the picture. */
private fun DrawScope.tip(point: ChartPoint, tokens: Tokens, measurer: TextMeasurer) {
  val text = measurer.measure(point.text, tokens.typeCaption.copy(color = tokens.colorSurface))
  val edge = tokens.space2.toPx()
  val wide = text.size.width + 2 * edge
  val high = text.size.height + edge
  val x = (point.at.x - wide / 2).coerceIn(0f, maxOf(0f, size.width - wide))
  val above = point.at.y - high - 2 * edge
  val y = if (above < 0) point.at.y + 2 * edge else above
  drawRoundRect(
    tokens.colorText,
    Offset(x, y),
    Size(wide, high),
    CornerRadius(tokens.radiusSmall.toPx()),
  )
  drawText(text, topLeft = Offset(x + edge, y + edge / 2))
}

/** What each colour and shape stands for. */
@Composable
private fun Legend(chart: Chart<*>, plot: Plot) {
  val entries =
    when {
      chart.kind == ChartKind.PIE ->
        plot.slices().map {
          val value = chart.series[0].values[it.category]
          it.category to "${chart.categories[it.category]}  $value"
        }
      chart.kind == ChartKind.SPARKLINE || chart.series.size < 2 -> emptyList()
      else -> chart.series.mapIndexed { at, series -> at to series.name }
    }
  if (entries.isEmpty()) {
    return
  }
  val tokens = LocalTokens.current
  Lines(tokens.space4, Along.START, Modifier.unheard()) {
    for ((series, name) in entries) {
      Row(
        horizontalArrangement = Arrangement.spacedBy(tokens.space2),
        verticalAlignment = Alignment.CenterVertically,
      ) {
        val ink = seriesColor(tokens, series)
        Spacer(Modifier.size(tokens.space3).drawBehind { drawMark(series, center, ink) })
        Text(name, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
      }
    }
  }
}
