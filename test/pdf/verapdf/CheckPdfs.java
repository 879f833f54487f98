// Checks PDF files with veraPDF by PDF/UA-1 and PDF/A-3a. In: the paths of the files. Out: a line with the version of
// veraPDF, and a line for each file and profile: {"file": …, "profile": "ua1", "failed": [{"rule": "7.3-1", …}]}
import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.ReleaseDetails;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

public class CheckPdfs {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    System.out.println("{\"version\": " + quoted(ReleaseDetails.byId("core").getVersion()) + "}");
    for (String file : files)
      for (PDFAFlavour profile : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
        System.out.println("{\"file\": " + quoted(file) + ", \"profile\": " + quoted(profile.getId()) + ", \"failed\": " + check(file, profile) + "}");
  }

  static List<String> check(String file, PDFAFlavour profile) throws Exception {
    try (var bytes = new FileInputStream(file);
        var parser = Foundries.defaultInstance().createParser(bytes, profile);
        var validator = Foundries.defaultInstance().createValidator(profile, false)) {
      var failed = new ArrayList<String>();
      for (TestAssertion one : validator.validate(parser).getTestAssertions())
        if (one.getStatus() == TestAssertion.Status.FAILED)
          failed.add("{\"rule\": " + quoted(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber())
              + ", \"says\": " + quoted(one.getMessage()) + ", \"at\": " + quoted(one.getLocation().getContext()) + "}");
      return failed;
    }
  }

  static String quoted(String text) {
    var json = new StringBuilder("\"");
    for (char letter : String.valueOf(text).toCharArray())
      if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') json.append(String.format("\\u%04x", (int) letter));
      else json.append(letter);
    return json.append('"').toString();
  }
}
