package dev.hydraui.web.dev;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.ProblemProvider;
import org.teavm.model.CallLocation;
import org.teavm.model.TextLocation;

/** What TeaVM says, in a developer's terms: which line calls what a browser does not have. */
record TeaVmProblems(SourceFolders sources) {

  List<Problem> of(ProblemProvider provider) {
    Set<Problem> problems = new LinkedHashSet<>();
    for (org.teavm.diagnostics.Problem problem : provider.getSevereProblems()) {
      problems.add(of(problem));
    }
    return List.copyOf(problems);
  }

  private Problem of(org.teavm.diagnostics.Problem problem) {
    DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
    problem.render(text);
    CallLocation call = problem.getLocation();
    TextLocation at = call == null ? null : call.getSourceLocation();
    if (at == null || at.getFileName() == null) {
      String within =
          call == null || call.getMethod() == null ? "" : " (in " + call.getMethod() + ")";
      return Problem.of(text.getText() + within);
    }
    Path file = sources.find(at.getFileName()).orElse(null);
    return file == null
        ? new Problem(at.getFileName(), at.getLine(), 0, text.getText(), "")
        : new Problem(
            "" + file, at.getLine(), 0, text.getText(), SourceFolders.line(file, at.getLine()));
  }
}
