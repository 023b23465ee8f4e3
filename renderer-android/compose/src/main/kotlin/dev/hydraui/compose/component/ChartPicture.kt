package dev.hydraui.compose.component

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.translate
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.drawText
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.Tokens
import dev.hydraui.chart.Plot
import dev.hydraui.chart.Scale
import dev.hydraui.component.Chart
import dev.hydraui.component.ChartKind
import java.math.BigDecimal
import java.text.NumberFormat
import java.util.Locale
import kotlin.math.PI
import kotlin.math.cos
import kotlin.math.min
import kotlin.math.sin

/** More names of categories do not fit; every second, third and so on is shown then. */
private const val NAMES = 12

private const val TURN = 360f
private const val QUARTER = 90f

/** How much of the colour an area has. */
private const val FAINT = 0.15f

/** The shapes that tell series apart for those who do not tell colours apart. */
private val SHAPES: List<Path> by lazy {
  listOf(
      "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
      "M-3.5-3.5h7v7h-7z",
      "M0-5l4.5 8h-9z",
      "M0-5l5 5l-5 5l-5-5z",
      "M0 5l4.5-8h-9z",
      "M-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z",
    )
    .map { PathParser().parsePathString(it).toPath() }
}

/** The colours of the series, in order; after the last the first comes again. */
internal fun seriesColor(tokens: Tokens, series: Int): Color =
  listOf(
      tokens.colorSeries1,
      tokens.colorSeries2,
      tokens.colorSeries3,
      tokens.colorSeries4,
      tokens.colorSeries5,
      tokens.colorSeries6,
    )
    .let { it[series % it.size] }

/** The mark of a series, around a place. */
internal fun DrawScope.drawMark(series: Int, at: Offset, ink: Color) {
  translate(at.x, at.y) {
    drawContext.transform.scale(density, density, Offset.Zero)
    drawPath(SHAPES[series % SHAPES.size], ink)
  }
}

/** A value that is drawn: where, and what it says. */
internal class ChartPoint(val series: Int, val category: Int, val at: Offset, val text: String)

/** Where the parts of a chart stand in a picture of a size, in pixels. */
internal class ChartPicture(
  private val chart: Chart<*>,
  private val size: Size,
  private val tokens: Tokens,
  private val measurer: TextMeasurer,
  private val mirrored: Boolean,
  language: String,
  density: Density,
) : Density by density {

  private val plot = Plot.of(chart)
  private val numbers = NumberFormat.getNumberInstance(Locale.forLanguageTag(language))
  private val style = tokens.typeCaption.copy(color = tokens.colorTextMuted)
  private val apart = tokens.space2.toPx()
  private val small = chart.kind() == ChartKind.SPARKLINE
  private val ticks = plot.scale().ticks().map { it.at() to label(number(it.value())) }
  private val names = chart.categories().map(::label)
  private val below = if (small) apart else tokens.space6.toPx()
  private val room = room()

  init {
    numbers.maximumFractionDigits = DIGITS
  }

  private fun room(): Rect {
    val start = if (small) apart / 2 else ticks.maxOf { it.second.size.width } + apart
    return Rect(start, apart, size.width - apart, size.height - below)
  }

  private fun label(text: String) = measurer.measure(text, style, maxLines = 1)

  private fun number(value: String): String = numbers.format(BigDecimal(value))

  private fun x(place: Int): Float = read(room.left + place * room.width / Scale.LENGTH)

  /** From the start of the line of reading. */
  private fun read(x: Float): Float = if (mirrored) size.width - x else x

  private fun y(place: Int): Float = room.bottom - place * room.height / Scale.LENGTH

  private val middle = Offset(size.width / 2, size.height / 2)
  private val radius = min(size.width, size.height) / 3

  /** The values, series by series. */
  val points: List<ChartPoint> =
    when (chart.kind()) {
      ChartKind.PIE ->
        plot.slices().map {
          val turn = (it.from() + it.length() / 2f) / Scale.LENGTH * 2 * PI
          val at = middle + Offset(sin(turn).toFloat(), -cos(turn).toFloat()) * radius
          ChartPoint(0, it.category(), at, pieText(it.category()))
        }
      ChartKind.SPARKLINE -> emptyList()
      ChartKind.BAR ->
        eachSeries { series ->
          plot.bars(series).map {
            val end = if (it.y() < plot.scale().base()) it.y() else it.y() + it.height()
            point(series, it.category(), Offset(x(it.x() + it.width() / 2), y(end)))
          }
        }
      else ->
        eachSeries { series ->
          plot.line(series).flatten().map {
            point(series, it.category(), Offset(x(it.x()), y(it.y())))
          }
        }
    }

  private fun eachSeries(its: (Int) -> List<ChartPoint>) = (0 until plot.series()).flatMap(its)

  private fun point(series: Int, category: Int, at: Offset): ChartPoint {
    val its = chart.series()[series]
    val text = "${its.name()}, ${chart.categories()[category]}: ${its.values()[category]}"
    return ChartPoint(series, category, at, text)
  }

  private fun pieText(category: Int) =
    "${chart.categories()[category]}: ${chart.series()[0].values()[category]}"

  fun draw(on: DrawScope) {
    when (chart.kind()) {
      ChartKind.PIE -> on.pie()
      ChartKind.SPARKLINE -> on.marks()
      else -> {
        on.axes()
        on.marks()
      }
    }
  }

  private fun DrawScope.axes() {
    for ((place, label) in ticks) {
      val high = y(place)
      val line = tokens.sizeLine.toPx()
      drawLine(tokens.colorBorder, Offset(x(0), high), Offset(x(Scale.LENGTH), high), line)
      val end = room.left - apart
      val x = if (mirrored) read(end) else end - label.size.width
      drawText(label, topLeft = Offset(x, high - label.size.height / 2f))
    }
    val widest = names.maxOfOrNull { it.size.width } ?: 0
    val fit = (room.width / (widest + apart)).toInt().coerceIn(1, NAMES)
    val every = maxOf(1, (names.size + fit - 1) / fit)
    for (at in names.indices step every) {
      name(names[at], x(plot.across(at)))
    }
  }

  private fun DrawScope.name(label: TextLayoutResult, middle: Float) {
    val most = maxOf(0f, size.width - label.size.width)
    val x = (middle - label.size.width / 2f).coerceIn(0f, most)
    drawText(label, topLeft = Offset(x, size.height - label.size.height))
  }

  private fun DrawScope.marks() {
    for (series in 0 until plot.series()) {
      val ink = seriesColor(tokens, series)
      if (chart.kind() == ChartKind.BAR) bars(series, ink) else line(series, ink)
    }
  }

  private fun DrawScope.bars(series: Int, ink: Color) {
    for (bar in plot.bars(series)) {
      val high = bar.height() * room.height / Scale.LENGTH
      val wide = maxOf(1f, bar.width() * room.width / Scale.LENGTH - tokens.sizeLine.toPx())
      val left = if (mirrored) x(bar.x()) - wide else x(bar.x())
      val round = CornerRadius(min(2.dp.toPx(), high / 2))
      drawRoundRect(ink, Offset(left, y(bar.y()) - high), Size(wide, high), round)
    }
  }

  private fun DrawScope.line(series: Int, ink: Color) {
    for (piece in plot.line(series)) {
      val path = Path()
      piece.forEachIndexed { at, point ->
        if (at == 0) path.moveTo(x(point.x()), y(point.y()))
        else path.lineTo(x(point.x()), y(point.y()))
      }
      if (chart.kind() == ChartKind.AREA) {
        val area = Path().apply { addPath(path) }
        val base = y(plot.scale().base())
        area.lineTo(x(piece.last().x()), base)
        area.lineTo(x(piece.first().x()), base)
        area.close()
        drawPath(area, ink.copy(alpha = FAINT))
      }
      val stroke = Stroke(tokens.sizeFocus.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round)
      drawPath(path, ink, style = stroke)
      for (point in if (small) piece.takeLast(1) else piece) {
        drawMark(series, Offset(x(point.x()), y(point.y())), ink)
      }
    }
  }

  private fun DrawScope.pie() {
    val slices = plot.slices()
    val gap = if (slices.size > 1) 1f else 0f
    val corner = middle - Offset(radius, radius)
    for (slice in slices) {
      drawArc(
        seriesColor(tokens, slice.category()),
        slice.from() * TURN / Scale.LENGTH - QUARTER + gap,
        maxOf(gap / 2, slice.length() * TURN / Scale.LENGTH - 2 * gap),
        false,
        corner,
        Size(2 * radius, 2 * radius),
        style = Stroke(radius / 2),
      )
    }
  }

  private companion object {
    const val DIGITS = 6
  }
}
