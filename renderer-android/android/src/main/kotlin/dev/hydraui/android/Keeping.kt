package dev.hydraui.android

import dev.hydraui.json.Codec
import dev.hydraui.json.Json
import dev.hydraui.json.JsonException
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step

/**
 * How a machine's state outlives the end of its process, which Android may bring about whenever
 * another program is in front. Where the person is in the application is kept always.
 */
class Keeping<S, E>
private constructor(private val codec: Codec<S>?, private val resumed: (S) -> Step<S, E>) {

  /** The state as a text; nothing where it is not kept. */
  internal fun write(state: S): String? =
    codec?.let { Json.write(it.write(state)) }?.takeIf { it.length <= MOST_CHARS }

  /**
   * The machine, which goes on with the state of a text.
   *
   * @param failed told why it does not; it begins anew then
   */
  internal fun goingOn(machine: Machine<S, E>, text: String, failed: (Throwable) -> Unit) =
    try {
      val state = checkNotNull(codec) { "this state is not kept any more" }.read(Json.parse(text))
      Resumed(machine, resumed(state))
    } catch (other: JsonException) {
      failed(begunAnew(machine, other))
      machine
    } catch (other: IllegalStateException) {
      failed(begunAnew(machine, other))
      machine
    }

  private fun begunAnew(machine: Machine<S, E>, why: Throwable): Throwable {
    val name = machine.javaClass.simpleName
    return IllegalStateException("$name begins anew; its state of before: ${why.message}", why)
  }

  private class Resumed<S, E>(private val machine: Machine<S, E>, private val first: Step<S, E>) :
    Machine<S, E> by machine {

    override fun init(): Step<S, E> = first

    override fun subscriptions(state: S) = machine.subscriptions(state)
  }

  companion object {
    /** Android takes about a megabyte of all programs' states at once. */
    private const val MOST_CHARS = 200_000

    /** It begins anew. */
    @JvmStatic fun <S, E> nothing(): Keeping<S, E> = Keeping(null) { Step.of(it) }

    /**
     * Keeps states as JSON, of at most 200,000 characters.
     *
     * @param resumed what the machine goes on with: the state, or another one if it waits for an
     *   answer that will not come any more, and the effects to go on with
     */
    @JvmStatic
    @JvmOverloads
    fun <S, E> by(codec: Codec<S>, resumed: (S) -> Step<S, E> = { Step.of(it) }): Keeping<S, E> =
      Keeping(codec, resumed)
  }
}
