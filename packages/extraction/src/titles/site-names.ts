/** Words in capitals that begin the name of a body or a building, which is no town's. */
export const SITE =
  /^(?:Zone|Conférence|Comité|Congrès|Révolution|Paix|Royaume|République|Émirat|Sultanat|Principauté|Fédération|Confédération|Capitale|Phase|Groupe|Assemblée|Académie|École|Ecole|Palais|Musée|Centre|Conseil|Parlement|Sénat|Institut|Etat|État|Union|Commission|Cour|Ministère)/u;
