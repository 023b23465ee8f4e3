package dev.hydraui.compose.benchmark

import androidx.compose.runtime.Composable
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.unit.Density
import java.lang.management.ManagementFactory
import java.time.LocalDate
import java.time.ZoneId
import java.util.Locale
import kotlin.math.exp
import kotlin.math.ln
import kotlin.system.exitProcess
import kotlinx.coroutines.Dispatchers

/** One side of a comparison. */
internal interface Subject {

  @Composable fun Show()

  /** Does something to its rows, as a person's press does. */
  fun perform(task: Task)
}

private const val WIDTH = 1080
private const val HEIGHT = 720
private const val MANY = 1_000
private const val WARMUP = 20
private const val USUAL = 25
private val THREADS = ManagementFactory.getThreadMXBean()
private const val NANOS_A_MILLI = 1e6
private const val FRAME_NANOS = 16_000_000L

/** How many frames a change may take: one composes it, another what that measured. */
private const val FRAMES = 4

/** What is shown without a window, and how long it takes until all of a change is shown. */
private class Shown(private val subject: Subject) : AutoCloseable {

  private var now = 0L
  private val scene =
    ImageComposeScene(WIDTH, HEIGHT, Density(1f), coroutineContext = Dispatchers.Unconfined) {
      subject.Show()
    }

  init {
    frames()
  }

  private fun frames() {
    var frame = 0
    do {
      now += FRAME_NANOS
      scene.render(now).close()
    } while (scene.hasInvalidations() && ++frame < FRAMES)
  }

  /** How much of a processor's time its thread takes, in milliseconds. */
  fun time(task: Task): Double {
    val begun = THREADS.currentThreadCpuTime
    try {
      subject.perform(task)
      frames()
    } catch (failure: RuntimeException) {
      throw IllegalStateException("${subject.javaClass.simpleName} cannot do $task", failure)
    }
    return (THREADS.currentThreadCpuTime - begun) / NANOS_A_MILLI
  }

  override fun close() {
    scene.close()
  }
}

private class Operation(val name: String, val before: Task, val task: Task)

private val FILLED = Task.Create(MANY)

private val OPERATIONS =
  listOf(
    Operation("create 1k", Task.Clear, FILLED),
    Operation("replace 1k", FILLED, FILLED),
    Operation("update every 10th of 1k", FILLED, Task.Update),
    Operation("select one of 1k", FILLED, Task.Select(5)),
    Operation("swap two of 1k", FILLED, Task.Swap(1, MANY - 2)),
    Operation("remove one of 1k", FILLED, Task.Remove(5)),
    Operation("clear 1k", FILLED, Task.Clear),
  )

/**
 * Hydra on Compose beside Compose by hand: rows of which those in sight are composed. Both sides
 * run in one process and do each task in turns.
 */
fun main(arguments: Array<String>) {
  val given = arguments.getOrElse(0) { "$USUAL" }
  if (!given.matches(Regex("[1-9][0-9]{0,3}")) || arguments.size > 1) {
    System.err.println(
      "hydra bench compose: a number of rounds from 1 to 9999 is expected, or nothing."
    )
    exitProcess(2)
  }
  val rounds = given.toInt()
  val processors = Runtime.getRuntime().availableProcessors()
  val system = listOf("os.name", "os.version", "os.arch").joinToString(" ", transform = ::property)
  val day = LocalDate.now(ZoneId.systemDefault())
  println("$day, $processors processors, $system, JDK ${property("java.version")}\n")
  compare("a table, rows in sight", HandTable(), ByHydra(HydraTable()), rounds)
  exitProcess(0)
}

private fun property(name: String): String = System.getProperty(name)

private fun compare(title: String, hand: Subject, hydra: Subject, rounds: Int) {
  println(
    "%-28s %10s %15s %10s %15s %7s"
      .format("$title, ms", "by hand", "quartiles", "Hydra", "quartiles", "ratio")
  )
  var logs = 0.0
  for (operation in OPERATIONS) {
    val times = listOf(ArrayList<Double>(), ArrayList())
    repeat(WARMUP + rounds) { round ->
      listOf(hand, hydra).forEachIndexed { at, side ->
        // Each time in a scene of its own, so that nothing of what was before is measured; and
        // there for the second time, so that what a scene does once, as finding fonts, is not.
        Shown(side).use { shown ->
          shown.time(operation.before)
          shown.time(operation.task)
          shown.time(operation.before)
          val time = shown.time(operation.task)
          if (round >= WARMUP) {
            times[at].add(time)
          }
        }
      }
    }
    times.forEach { it.sort() }
    val (one, other) = times
    val ratio = other.at(0.5) / one.at(0.5)
    logs += ln(ratio)
    println(
      "%-28s %s %s %7.2f".format(Locale.ROOT, operation.name, one.line(), other.line(), ratio)
    )
  }
  println("%-28s %60.2f%n".format(Locale.ROOT, "geometric mean", exp(logs / OPERATIONS.size)))
}

private fun List<Double>.at(part: Double): Double = this[(part * (size - 1)).toInt()]

/** The median and the quartiles. */
private fun List<Double>.line(): String =
  "%10.2f %7.2f-%7.2f".format(Locale.ROOT, at(0.5), at(0.25), at(0.75))
